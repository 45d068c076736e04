/** Words that say nothing of a case; shorter ones are never compared. */
export const hollow: ReadonlySet<string> = new Set(
  `
  issue issues problem problems matter matters case cases thing things item items order orders ordered
  ordering customer customers client help helped helping wait waits sorry apologies
  apology apologise apologize understand understanding understood frustration frustrating frustrated
  annoying annoyed upset inconvenience trouble concern concerns situation question questions answer
  answers answered reply message messages chat email mail call called calling phone contact contacted
  contacting service support team agent person people someone anyone nobody everyone company time
  times today tomorrow yesterday days week weeks month months year years hour hours minute minutes
  moment soon later morning afternoon evening night weekend long again always never check checked
  checking look looked looking find found make made take taken give given send sent sending come back
  work works working tell told telling said says asked asking show shows have having going goes done
  doing keep keeps kept tried trying happen happened happening want wanted like would should could
  must might every good great best better fine right wrong nice well really very much more most some
  and you not for are but can did get got has had him her his how its let may new now off old one our out own put say see
  she too two use was way who why yes all any ask bad big bit day don due end far few lot mad mrs non nor per sir sit ten
  top try via yet ago the six
  truly sincerely completely totally absolutely definitely certainly please kindly honestly deeply extremely terribly
  caused cause experience experienced experiencing hear heard understandable dear hello thanks thank bear allow
  assist assistance sincere apologizing apologising regarding there these those that them they your yours
  already further quickly quick immediately happy glad team folks guys mean case indeed simply just believe
  something anything everything nothing only also even here over this with without after before since
  until while into just first last next other another able sure feel feels feeling along about hope wish life live
  `
    .trim()
    .split(/\s+/),
);
