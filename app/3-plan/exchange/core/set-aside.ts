/** That a finding of a document, by its place among them, was seen: why it is left, in which role and on which day. */
export type SetAside = { finding: number; why: string; by: string; on: string };
