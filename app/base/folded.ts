/** A name as it is compared with others: capitals and spaces make no other of it. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
