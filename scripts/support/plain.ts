/** Text of a customer must not steer a terminal: control characters become spaces. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
