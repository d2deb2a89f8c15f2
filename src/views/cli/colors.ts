import pc from 'picocolors';

/** Weight of type for a person at a terminal; plain where the output goes to a file, or NO_COLOR asks for it. */
export const { bold, dim } = pc.createColors(!process.env['NO_COLOR'] && process.stdout.isTTY === true);
