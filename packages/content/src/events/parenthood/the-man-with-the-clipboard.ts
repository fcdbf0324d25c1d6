import { defineEvent } from '../../define-event.ts'

export const theManWithTheClipboard = defineEvent({
  id: 'the-man-with-the-clipboard',
  kind: 'question',
  category: 'family',
  title: 'A man with a clipboard',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 4, to: 9 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'A man from the district is at the door at a quarter to seven in the morning, when people are where they live. On a clipboard there is {child}’s name, and the other address. {child} comes out in pajamas and stands behind your leg.',
  ],
  options: [
    {
      id: 'own',
      text: 'Say that you lied',
      outcomes: [
        {
          chance: 1,
          text: [
            'He writes it down. “They mostly don’t,” he says. You owe a year of fees, in installments, and {child} changes schools in the middle of a week. At supper: “So we can say our street now?”',
          ],
          effects: [
            { kind: 'debt', by: 400000 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'forget', what: 'the-borrowed-address' },
            { kind: 'remember', what: 'owned-up-at-the-door' },
          ],
        },
      ],
    },
    {
      id: 'deny',
      text: 'Say that you are only staying here this week',
      outcomes: [
        {
          chance: 0.5,
          odds: 'he believes it',
          text: [
            'He looks at the height marks on the door frame behind you, all of them in one child’s name. He looks for quite some time. “Have a good week,” he says.',
          ],
          modifiers: [
            {
              when: { kind: 'job', ladders: ['law', 'marketing', 'shop', 'journalism'] },
              times: 1.7,
              why: 'you talk for a living',
            },
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'the-lie-at-the-door' },
          ],
        },
        {
          chance: 0.5,
          odds: 'a small voice speaks',
          text: [
            '“No we’re not,” says {child}, helpfully. You were so pleased when {child.they} learned to speak up. A year of fees, and a letter that is kept in a file.',
          ],
          effects: [
            { kind: 'debt', by: 600000 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'the-lie-at-the-door' },
          ],
        },
      ],
    },
    {
      id: 'move',
      text: 'Rent a room over there, in earnest, and move',
      moneyCost: 240000,
      conditions: [{ kind: 'not', of: { kind: 'livesIn', home: 'owned' } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The three weeks’ notice, the boxes, a room and a half over a dry cleaner’s. It is all true now. You lie awake in the smell of steam and go over what it cost to make it true.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'energy', by: -8 },
            { kind: 'moveHome', home: 'two-room-flat' },
            { kind: 'forget', what: 'the-borrowed-address' },
          ],
        },
      ],
    },
  ],
})
