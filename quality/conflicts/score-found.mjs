const KINDS = ['number', 'date', 'outcome', 'speaker', 'place'];
const VERDICTS = ['conflict', 'update', 'scope', 'unsure'];

/**
 * Counts by kind and by verdict. `found` is every finding; `right` has the kind, the words and the verdict of the answer;
 * `detected` may have another verdict. A finding given twice counts once as right and once as false.
 */
export function scoreFound(judged) {
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, count(judged, (x) => x.kind === kind)]));
  const byVerdict = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, count(judged, (x) => x.verdict === verdict)]),
  );
  const whole = count(judged, () => true);
  const lures = judged.filter(({ pair }) => pair.answer === null || pair.answer.verdict === 'scope');
  const alarmed = lures.filter(({ found }) => found.some((f) => f.verdict !== 'scope')).length;
  const floors = { precision: whole.precision, recall: whole.recall };
  for (const kind of KINDS)
    Object.assign(floors, { [`${kind} precision`]: byKind[kind].precision, [`${kind} recall`]: byKind[kind].recall });
  return { byKind, byVerdict, all: whole, lures: lures.length, luresAlarmed: alarmed, floors };
}

function count(judged, isMeant) {
  const found = judged.flatMap((j) => j.found.filter(isMeant));
  const wanted = judged.filter(({ pair }) => pair.answer && isMeant(pair.answer));
  const right = judged.filter((j) => j.right >= 0 && isMeant(j.found[j.right])).length;
  const detected = wanted.filter((j) => j.detected >= 0).length;
  return {
    wanted: wanted.length,
    found: found.length,
    right,
    detected,
    precision: share(right, found.length),
    recall: share(right, wanted.length),
    detectedRecall: share(detected, wanted.length),
  };
}

const share = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000);
