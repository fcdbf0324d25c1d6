/** Ends a message about a cluster that does not answer. A state file can be left over from a cluster that was killed with the machine. */
export const startHint = 'If no cluster is running, start one with `npm start`.'
