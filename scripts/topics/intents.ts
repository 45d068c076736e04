/**
 * What the intents of two open sets of ordinary requests (docs/sources.md) come to in the topics of the playbook. An empty
 * list: about none of them. Intents that say nothing of a topic (greetings, answers, details) are left out.
 */
const topicsByIntent: Readonly<Record<string, readonly string[]>> = {
  // Bitext
  cancel_order: ['order_cancel_before_ship'],
  change_order: ['order_cancel_before_ship'],
  track_refund: ['refund_not_arrived'],
  get_refund: [],
  check_refund_policy: [],
  payment_issue: [],
  get_invoice: [],
  check_invoice: [],
  delivery_period: [],
  delivery_options: [],
  place_order: [],
  track_order: ['parcel_late'],
  change_shipping_address: [],
  set_up_shipping_address: [],
  delete_account: ['cancel_subscription'],
  switch_account: [],
  edit_account: [],
  create_account: [],
  registration_problems: ['login_sso_lockout', 'onboarding_confusion'],
  recover_password: ['login_sso_lockout'],
  contact_human_agent: [],
  contact_customer_service: [],
  newsletter_subscription: [],
  check_payment_methods: [],
  check_cancellation_fee: [],
  review: [],
  // MultiDoGO
  reportbrokenphone: ['defective_after_use', 'damaged_item', 'device_repair_long'],
  reportbrokensoftware: ['bug_blocking_work'],
  checkserverstatus: ['outage'],
  softwareupdate: [],
  disputecharge: ['double_or_wrong_charge', 'bill_shock'],
  reportlostcard: [],
  checkclaimstatus: [],
  bookflight: [],
  changeseatassignment: [],
  getboardingpass: [],
  getproofofinsurance: [],
  orderpizzaintent: [],
  orderdrinkintent: [],
  orderburgerintent: [],
  transfermoney: [],
  checkbalance: [],
  updateaddress: [],
  expensereport: [],
  viewbillsintent: [],
  closeaccount: ['cancel_subscription'],
  changeorder: ['order_cancel_before_ship'],
};

/** The topics an intent comes to; null where the table does not have it. */
export function topicsOfIntent(intent: string | null | undefined): readonly string[] | null {
  return (intent && topicsByIntent[intent]) || null;
}
