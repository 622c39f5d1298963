/** Whether the welcome was seen in this browser. Where storage is forbidden it counts as seen: asking each time would be worse. */
const SEEN = 'colloquy-welcome-seen';

export function hasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return true;
  }
}

export function see(): void {
  try {
    localStorage.setItem(SEEN, '1');
  } catch {
    // It is not shown again while the page is open.
  }
}
