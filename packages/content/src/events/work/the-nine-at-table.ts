import { defineEvent } from '../../define-event.ts'

export const theNineAtTable = defineEvent({
  id: 'the-nine-at-table',
  kind: 'question',
  category: 'friendship',
  title: 'Nine chairs',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'go', minutes: 4320 },
  text: [
    'The apprentice you did not turn in, with the cart and the walnut, has a shop of his own now. He asks you to dinner at his mother’s. There is the table, and around it nine chairs that match, and one that doesn’t, at the head, with arms. “That one’s new,” he says.',
  ],
  options: [
    {
      id: 'go',
      text: 'Sit down in it',
      outcomes: [
        {
          chance: 1,
          text: ['It has been made to one person’s measure, and you know whose when your feet touch the floor.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'meet', affinity: 45 },
          ],
        },
      ],
    },
    {
      id: 'turn',
      text: 'Turn it upside down first, to look at the joints',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I told you,” he says to the nine. Everyone watches while you look. There is nothing to find. You look for as long as is decent, because of your face.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
  ],
})
