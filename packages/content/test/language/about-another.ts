/** Events that come back to a memory with somebody other than who was there: what was learned from a teammate helps with a friend. */
export const aboutAnother: readonly string[] = [
  'the-cough-drops-again: hid-the-cough-drops',
  'the-ice-goes-out: pulled-out-of-the-lake',
  'pies-by-number: the-blue-ribbon',
  'the-lake-at-night: counted-the-flashes',
  'the-toast: stood-in-front',
  'the-list-years-on: benched-a-friend',
  'the-list-years-on: stood-by-a-friend',
  'the-sure-thing: said-seventy-one',
  'the-morning-that-will-not: was-taken-to-the-place',
  'the-white-ones: ran-the-whole-way',
  'what-is-said-at-the-table: won-with-the-card',
  'what-is-said-at-the-table: spoke-for-six',
  'a-spoon-for-the-other: kept-the-books',
  'the-pager-at-the-play: taught-the-trade',
]
