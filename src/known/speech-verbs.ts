/** Verbs that hand words to a speaker after or before a quotation, in the forms they take there. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells asked asks added adds wrote writes tweeted tweets posted replied replies answered ' +
    'responded explained explains stated states noted notes stressed stresses emphasized emphasised insisted insists ' +
    'argued argues warned warns claimed claims declared declares announced continued continues concluded recalled ' +
    'shouted yelled cried whispered joked quipped remarked exclaimed demanded wondered commented observed admitted revealed ' +
    'reported reports testified vowed suggested suggests indicated acknowledged acknowledges conceded contends contended ' +
    'lamented cautioned predicted predicts emailed texted retweeted thinks believes'
  ).split(' '),
);
