/** Class names and ids of the boxes in which sites ask for consent to cookies and the like. */
const CONSENT_CLASS =
  /(?:^|[\s_-])(?:cmp|consent|gdpr|ccpa|onetrust|didomi|cookiebot|cybotcookiebotdialog\w*|usercentrics|qc-?cmp\d?|sp_message\w*|cookie-?(?:banner|bar|notice|consent|wall|law|overlay|popup|modal|message|policy|disclaimer|info|alert)|cookies-?(?:banner|bar|notice|consent|overlay|popup|modal|message|policy|eu)|privacy-?(?:banner|wall|manager|overlay|popup|notice))(?:$|[\s_-])/i;

/** Whether text stands in a box that asks for consent, by the `class` and `id` values around it. */
export const isConsent = (classes: readonly string[]): boolean => classes.some((name) => CONSENT_CLASS.test(name));
