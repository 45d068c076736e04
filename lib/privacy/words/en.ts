import { type PrivacyWords, wordSet } from './words.ts';

/** The words by which a value is known in English. */
export const english: PrivacyWords = {
  labels: {
    hidden: 'hidden',
    name: 'name',
    password: 'password',
    code: 'code',
    card: 'card',
    iban: 'bank account',
    id: 'id number',
    birth: 'date of birth',
    plate: 'licence plate',
    tracking: 'tracking',
    ticket: 'ticket',
    account: 'account',
    order: 'order',
    email: 'email',
    link: 'link',
    network: 'network address',
    address: 'address',
    phone: 'phone',
    number: 'number',
  },
  introductions: [
    "(?:my|his|her) (?:full |first |last )?name(?: is|['’]s)",
    'name:',
    'in the name of',
    'under the name(?: of)?',
    "(?:i am|i['’]m|i was) called",
    "you(?: are|[’']re) (?:chatting|speaking|talking) (?:with|to)",
  ],
  presentations: [
    "i['’]?m",
    'i am',
    'this is',
    "it['’]s",
    'it is',
    'spoke (?:to|with)',
    'speaking to',
    'talked to',
    'signed by',
  ],
  titles: ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'mister', 'madam'],
  greetings: [
    'hi',
    'hello',
    'hey',
    'dear',
    'good (?:morning|afternoon|evening|day)',
    'welcome(?: back)?',
    'hiya',
  ],
  thanks: [
    'thanks(?: again| a lot| so much)?',
    'thank you(?: so much| very much| again)?',
    'sorry',
    'bye',
    'thx',
  ],
  closings: [
    '(?:(?:kind|best|warm|kindest|warmest|many) )?regards',
    '(?:best|warm|kind) wishes',
    'best',
    'cheers',
    'sincerely',
    'yours(?: sincerely| truly| faithfully)?',
    'thanks',
    'many thanks',
    'thank you',
    'all the best',
    'take care',
    'greetings',
    'love',
  ],
  strangers: wordSet(`
    i you he she it we they me him her us them my your our their his this that these those the a an and or but so if
    not no yes ok okay please thanks thank sorry hi hello hey dear good morning afternoon evening day there all everyone everybody team
    support service customer customers client clients care help desk agent advisor assistant bot visitor guest user member
    sir madam mr mrs ms miss mister guys folks friend friends again back still very really so too just now today tomorrow
    yesterday monday tuesday wednesday thursday friday saturday sunday january february march june july september
    october november december what when where who why how which can could would should shall do does did is are was were be
    been have has had for from with without about after before at by in on of off to up out here now then wrong right
    correct spelled spelt misspelled printed listed written missing on amazon apple samsung google microsoft sony
    philips bosch siemens dell hp lenovo asus acer nokia huawei xiaomi lg panasonic nike adidas zara ikea lidl aldi dhl ups
    fedex usps hermes dpd gls postnl bpost evri royal mail parcelforce paypal visa mastercard klarna ebay netflix
    spotify facebook instagram whatsapp zoom slack uber booking english british american german french dutch spanish
    european sales billing manager management chat live order delivery refund wishes regards bye ever always soon much many
    lot bunch advance everything anyway afraid sure glad happy angry furious upset disappointed waiting trying looking`),
  ordinary: wordSet(`
    will may mark rose grace hope faith joy bill frank grant chase drew pat rob sue art gene guy jack page price banks
    summer autumn june april august dawn eve ivy lily daisy violet ruby amber jade pearl crystal iris heather holly hazel
    olive ginger sandy stormy sky skip miles max chip penny rich mike wade cliff glen dale dean ray jay robin martin
    young long short brown black white green gray grey king knight cook baker mason hunter fisher taylor carter parker
    porter potter turner walker ward wood woods stone field fields hill hall house church bush bell ball best love case
    cash coin cross day days park rice sharp small strong swift wise wolf fox bird bass berry cherry marsh moon more
    major major minor noble read reader singer winter snow frost rain west north east south victor norm trip mercy
    charity harmony melody star sterling angel christian champion duke earl prince pope abbot bishop butler chance`),
  firstNames: wordSet(`
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald
    steven andrew paul joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
    jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick tyler adam peter henry
    nathan oliver harry alfie charlie oscar archie leo noah liam ethan lucas mason logan tom tim ben sam dan joe jim
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
    kathleen angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn
    janet catherine maria olivia amelia isla ava sophie sophia charlotte mia ella jane kate lucy chloe hannah megan
    dave mick mike steve nick matt alex chris jenny becky katie sally debbie pete phil simon gareth callum jamie
    priya raj ahmed mohammed muhammad ali fatima aisha omar yusuf wei chen ravi sanjay anita kelly tracy sean ian`),
  order: ['orders?', 'purchase(?: order)?', 'booking', 'reservation', 'confirmation', 'reference', 'ref\\.?'],
  tracking: ['tracking', 'track (?:and|&) trace', 'shipment', 'parcel', 'consignment', 'waybill', 'awb'],
  account: [
    'account',
    'customer',
    'client',
    'member(?:ship)?',
    'contract',
    'loyalty',
    'user',
    'subscription',
  ],
  ticket: ['ticket', 'case', 'complaint', 'request', 'incident', 'claim'],
  other: [
    'invoice',
    'policy',
    'serial',
    'imei',
    'passport',
    'voucher',
    'gift ?card',
    'sort code',
    'meter',
    'vat',
    'return',
    'rma',
  ],
  number: ['numbers?', 'no\\.?', 'nr\\.?', 'num\\.?', 'ids?', 'code', 'ref\\.?', 'reference'],
  joins: ['with(?: the)?', 'of(?: the| my)?', 'for(?: my)?', 'under'],
  is: ['is', 'was', 'are', 'being'],
  phone: [
    '(?:tele)?phone(?: number)?',
    'mobile(?: number)?',
    'cell(?: number)?',
    'call (?:me )?(?:on|at|back on)',
    'whatsapp',
    'ring me on',
    'text me (?:on|at)',
    'reach me (?:on|at)',
    'tel\\.?',
  ],
  postcode: ['post(?:al)? ?code', 'zip(?: code)?'],
  birth: ['born', 'birth ?(?:date|day)', 'date of birth', 'dob', 'd\\.o\\.b\\.?'],
  months: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept? oct nov dec',
  ),
  plate: [
    '(?:licen[cs]e|number|registration) plate',
    'registration(?: number)?',
    'vehicle reg(?:istration)?',
    'plate number',
    'reg\\.?',
  ],
  id: [
    'national insurance(?: number)?',
    'ni (?:number|no\\.?)',
    'nino',
    'ssn',
    'social security(?: number)?',
    'passport(?: number| no\\.?)?',
    '(?:national )?id(?: card)? (?:number|no\\.?)',
    'tax(?:payer)? (?:id|number)',
    'driving licen[cs]e(?: number)?',
    "driver['’]?s licen[cs]e(?: number)?",
    'nhs (?:number|no\\.?)',
  ],
  password: ['password', 'passwd', 'pwd', 'passphrase', 'passcode', 'pass'],
  code: [
    '(?:(?:verification|security|confirmation|login|log-in|one-?time|access|authenti(?:cation|cator)|2fa|sms|otp|pin|unlock|reset) )?code',
    'otp',
    'pin',
    'cvv',
    'cvc',
    '(?:one-?time )passcode',
  ],
  openCode: wordSet(
    'error errors discount promo promotion promotional coupon voucher status product item area dial zip post postal country qr bar source colour color model fault tax sort',
  ),
  cardEnd: ['ending(?: in| with)?', 'ends? (?:in|with)', 'last (?:four|4)(?: digits)?'],
  version: ['version', 'ver\\.?', 'firmware', 'build', 'release', 'update', 'software'],
  units: [
    'euros?',
    'pounds?',
    'dollars?',
    'pence',
    'cents?',
    'quid',
    'points?',
    'hours?',
    'minutes?',
    'mins?',
    'days?',
    'weeks?',
    'months?',
    'years?',
    'times?',
    'steps?',
    'customers?',
    'pieces?',
    'items?',
    'people',
    'followers',
    'views',
    'miles?',
    'words?',
    'pixels?',
    'percent',
    'degrees',
  ],
  at: ['at', '@'],
  dot: ['dot'],
};
