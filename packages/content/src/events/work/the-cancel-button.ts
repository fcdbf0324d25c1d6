import { defineEvent } from '../../define-event.ts'

export const theCancelButton = defineEvent({
  id: 'the-cancel-button',
  kind: 'question',
  category: 'work',
  title: 'The gray button',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['software'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'gray', minutes: 4320 },
  text: [
    'The ticket says: make cancel gray, on gray, and put it under the fold; after it, three pages that ask whether they’re sure, with a sad dog. It’ll keep eight percent who meant to go. You look at who they are. A third are over seventy, and have paid for two years for something they haven’t opened.',
  ],
  options: [
    {
      id: 'gray',
      text: 'Close the ticket',
      outcomes: [
        {
          chance: 1,
          text: [
            'The dog is very good. It gets an award. An aunt of a friend asks you at a party how you get out of the thing, and you take her phone and show her, with your thumb, where nobody would look.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'money', by: 150_000 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Write under it: No',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' },
            {
              when: { kind: 'remembers', what: 'spoke-up-at-work', daysAgo: 200 },
              times: 1.5,
              why: 'they know that you would do it',
            },
          ],
          odds: 'others join you',
          text: [
            'It’s given to the next desk, with your No still on it. She adds one. By the end of the day there are fourteen. The ticket is withdrawn, “for wording.”',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.5,
          odds: 'nobody does',
          text: [
            'It’s given to the next desk. He has a mortgage and does the dog in an afternoon. You’re “not a culture fit” in the review, under other.',
          ],
          effects: [
            { kind: 'performance', by: -9 },
            { kind: 'gauge', of: 'happiness', by: 1 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
    {
      id: 'hidden',
      text: 'Build it as ordered, with one key that nobody knows: press C and you’re out',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell no one. Within the year it’s in every newspaper’s column for the elderly, sent in by readers. There is a hunt for who did it. They look at you; you look at the dog.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'press-c' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'gray',
      roll: 0,
      expect: { gauges: { happiness: -5 } },
    },
  ],
})
