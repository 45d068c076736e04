/** Whether the digits of a payment card add up (Luhn, ISO/IEC 7812-1). */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

/** The remainder of a long number, digit by digit. */
function remainder(digits: string, by: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);
}

/** Whether an IBAN without blanks, in capitals, adds up (ISO 13616: mod 97 is 1). */
export function isIban(compact: string): boolean {
  const turned = compact.slice(4) + compact.slice(0, 4);
  return (
    remainder(
      turned.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`),
      97,
    ) === 1
  );
}

/** Dutch BSN: nine digits that pass the eleven test. */
export function isBsn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && Number(digits) > 0 && sum % 11 === 0;
}

/** Spanish DNI or NIE: the letter follows from the number. */
export function isDni(compact: string): boolean {
  const digits = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => `${'XYZ'.indexOf(letter)}`);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23) === compact.at(-1);
}

/** French NIR of fifteen characters: the key is 97 less the remainder; Corsica counts as 19 and 18. */
export function isNir(compact: string): boolean {
  const digits = compact.replace(/2A/i, '19').replace(/2B/i, '18');
  return digits.length === 15 && 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

/** German tax number: eleven digits with a check digit (ISO/IEC 7064, mod 11,10). */
export function isSteuerId(digits: string): boolean {
  const product = [...digits.slice(0, 10)].reduce((last, digit) => {
    const sum = (Number(digit) + last) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return digits.length === 11 && !digits.startsWith('0') && (11 - product) % 10 === Number(digits[10]);
}

/** Belgian national number: 97 less the remainder of the first nine, with a 2 before them from the year 2000 on. */
export function isRijksregister(digits: string): boolean {
  const check = Number(digits.slice(9));
  const [old, late] = [digits.slice(0, 9), `2${digits.slice(0, 9)}`];
  return digits.length === 11 && [old, late].some((part) => 97 - remainder(part, 97) === check);
}

/** Swiss AHV number: thirteen digits that begin with 756, checked like an EAN-13. */
export function isAhv(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return digits.length === 13 && digits.startsWith('756') && sum % 10 === 0;
}
