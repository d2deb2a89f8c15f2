/**
 * Formulae that every newsroom uses in the same words: shared, they betray no copying. One row a formula; the longer a formula, the
 * surer it would otherwise be taken for an echo.
 */
export const STOCK_PHRASES: readonly string[] = [
  'spoke on condition of anonymity because they were not authorized to discuss the matter publicly',
  'speaking on condition of anonymity because they were not authorized to discuss the matter publicly',
  'spoke on the condition of anonymity because they were not authorized to discuss the matter publicly',
  'spoke on the condition of anonymity to discuss',
  'spoke on condition of anonymity to discuss',
  'did not immediately respond to a request for comment',
  'did not immediately respond to requests for comment',
  'did not immediately return a request for comment',
  'could not immediately be reached for comment',
  'could not be reached for comment',
  'declined to comment on the matter',
  'according to people familiar with the matter',
  'according to a person familiar with the matter',
  'could not be independently verified',
  'was not able to independently verify',
  'was unable to independently verify the',
  'this is a breaking news story and will be updated',
  'this is a developing story',
  'this story has been updated',
  'contributed to this report',
  'all rights reserved this material may not be published broadcast rewritten or redistributed',
  'all rights reserved',
  'said in a statement posted on',
  'since the start of the full-scale invasion',
  'since the beginning of the full-scale invasion',
  'for the first time since the start of the war',
  'at the time of writing',
];
