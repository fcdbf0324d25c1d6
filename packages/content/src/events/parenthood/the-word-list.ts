import { defineEvent } from '../../define-event.ts'

export const theWordList = defineEvent({
  id: 'the-word-list',
  kind: 'question',
  category: 'school',
  title: 'The word list',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 8, to: 11 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 12 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'drill' },
  text: [
    '{child} is in the spelling bee on Thursday, against a girl who reads the dictionary in the bathtub. “Test me,” says {child}, and hands you four hundred words, stapled.',
  ],
  options: [
    {
      id: 'drill',
      text: 'Test {child.them}, all four hundred',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.4,
          text: ['{child} wins on “bureau.” You had got it wrong in the kitchen, and been corrected.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.6,
          text: [
            '{child.They} {child|goes|go} out on “necessary,” which you both had skipped since everyone knows it. {child} says it in {child.their} sleep, with the right number of everything.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: '“You know them. Go out and play.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} goes out. On Thursday {child.they} {child|comes|come} third and is untroubled, and has a scab, and tells you about a fort.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'gold',
      text: 'Tell {child.them} about the plank with your name on it',
      conditions: [{ kind: 'remembers', what: 'spelling-champion' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'They take that plank down the same week, as it happens, for a fire door. {child} asks the janitor for it. It is in your hall now, with the gold flaked off all but the R.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} is not pleased. “So now I have to,” {child.they} {child|says|say}. {child.They} {child|does|do} win; you will never know what it was like to just go and spell.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'cheat',
      text: 'Read them out so that the hard ones come with a nod',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is for fun, it is in the kitchen. On Thursday {child} looks out into the hall before each word, for you, and your head is as still as a post, and you see {child.them} understand that {child.they} will have to do this without you, and spell it, and get it right.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'familiarity', role: 'child', by: 2 },
          ],
        },
      ],
    },
  ],
})
