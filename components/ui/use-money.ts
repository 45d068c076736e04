import { useInterfaceLanguage } from './words.tsx';

/** Writes amounts of a currency as the language of the interface does: `€50`, `50 €`. */
export function useMoney(currency: string): (amount: number) => string {
  const language = useInterfaceLanguage();
  return (amount) => {
    const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
    return new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits }).format(
      amount,
    );
  };
}
