import { defineEvent } from '../../define-event.ts'

export const theLastFile = defineEvent({
  id: 'the-last-file',
  kind: 'question',
  category: 'work',
  title: 'The bottom drawer',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['police', 'law', 'social-work'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'shred', minutes: 4320 },
  text: [
    'There’s a bottom drawer in everyone’s desk in this work: the ones that aren’t closed. You have until the end of the month. The janitor has brought you two bags, a gray and a blue, and says the blue one gets burned.',
  ],
  options: [
    {
      id: 'shred',
      text: 'Put it all in the blue',
      outcomes: [
        {
          chance: 1,
          text: ['It weighs nothing. You carry it down yourself.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'lost',
      text: 'Take one out, and go and stand where it happened',
      conditions: [{ kind: 'remembers', what: 'lost-someone-at-work', daysAgo: 365 }],
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a car wash now. You stand at the edge with the folder under your coat while they wave the cars on. A boy asks if you want the wax.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'said-the-name' },
          ],
        },
      ],
    },
    {
      id: 'guilty',
      text: 'Write to the mother you cross-examined',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'won-for-a-guilty-man', daysAgo: 365 },
            { kind: 'remembers', what: 'lost-on-purpose', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You may say nothing of what you know. You say that her eyes were good, that night, in spite of what was said. It takes her a month. I knew that, she writes. I’m glad another person does.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'peas',
      text: 'The page from under the peas: send it to the burned girl’s lawyer',
      conditions: [{ kind: 'remembers', what: 'the-page-under-the-peas', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s past the statute, and they use it anyway; shame has none. She’s forty. She calls, to hear what you sound like.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'five',
      text: 'Look up what became of the one you sentenced',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'gave-him-five', daysAgo: 365 },
            { kind: 'remembers', what: 'gave-him-twenty', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Stock clerk; no arrests; one library card, in good standing. You put it in your pocket, in neither bag.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'office',
      text: 'Leave the drawer to the next one, and the key to your office to the night shelter',
      conditions: [{ kind: 'remembers', what: 'the-swept-office', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They’ll want to know about it upstairs, and you’ll be fishing. Before long there are two beds in there, and your name is still on the glass.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'plain',
      text: 'Read them all through, once, before they burn',
      conditions: [{ kind: 'remembers', what: 'spoke-up-at-work', daysAgo: 365 }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes until the lights go down on their timer. You find that you can remember the kitchens. Every one of them, what was on the stove.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'shred',
      roll: 0,
      expect: { gauges: { stress: -6, happiness: -2 } },
    },
  ],
})
