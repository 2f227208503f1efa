/** A folder inside another one, written as that one is; signs that no folder's name may have become blanks. */
export function inFolder(parent: string, name: string): string {
  const sign = parent.includes('\\') ? '\\' : '/';
  const plain = name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim();
  return `${parent.replace(/[\\/]+$/, '')}${sign}${plain}`;
}
