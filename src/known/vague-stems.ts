/** Stems of actions that stand in anything: that two wordings have one of them in common says little. */
export const VAGUE_ACTIONS: ReadonlySet<string> = new Set(
  'come get put see look know peopl end start thing wai mean happen feel like need keep let turn tell sai ask talk speak run stand bring becom us work chang follow'.split(
    ' ',
  ),
);

/** Stems beside the action that say nothing of what is done: titles, degrees, turns of phrase. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set([
  ...VAGUE_ACTIONS,
  ...'mr. mrs. ms. dr. never well far alon anymor good bad great big lot bit much actual realli instead ahead back awai okai ye yeah everi somebodi someon somewher someth anyth noth everyth everybodi everyon nobodi myself yourself himself herself itself themselv ourselv'.split(
    ' ',
  ),
]);
