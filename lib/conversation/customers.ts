import type { Turn } from './types.ts';

/** Whether a turn is the customer's. */
export function isCustomers({ message }: Turn): boolean {
  return message.role === 'customer';
}
