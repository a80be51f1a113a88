/** The line with which a program of a project ends that has compared what it got with what the emulator counted. */
export const PROVEN = /^Proven: (?<note>.+)$/m;
