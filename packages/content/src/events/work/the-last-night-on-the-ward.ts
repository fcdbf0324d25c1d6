import { defineEvent } from '../../define-event.ts'

export const theLastNightOnTheWard = defineEvent({
  id: 'the-last-night-on-the-ward',
  kind: 'question',
  category: 'work',
  title: 'Keys, badge, shoes',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['nursing', 'medicine', 'care'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'cake', minutes: 4320 },
  text: [
    'They have a form for it: keys, badge, one locker, shoes if they’re the hospital’s. You’ve put in for the end of the month. On your next-to-last shift a woman you don’t know, in the bed by the window, asks you whether it was worth it; she means her own, she’s eighty-eight, but she is looking at you.',
  ],
  options: [
    {
      id: 'cake',
      text: '“There were good days”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“That’s what I’d have said,” she says, and has you crank her up so that she can see the parking lot.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'stairs',
      text: 'Tell her about the back stairs',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-back-stairs', daysAgo: 365 },
            { kind: 'remembers', what: 'said-it-plainly', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She listens with her eyes closed. “Do it for me,” she says; “I have a sister.” It’s against six rules and you have one shift left. One is enough.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'lost',
      text: 'Tell her about the one you lost',
      conditions: [{ kind: 'remembers', what: 'lost-someone-at-work', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hadn’t planned to. You have never said the name to anyone who didn’t already know it. She says it back to you, to be sure that she has it right. “Well, now there’s two of us,” she says.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'said-the-name' },
          ],
        },
      ],
    },
    {
      id: 'floor',
      text: 'Take her up to see three',
      conditions: [{ kind: 'remembers', what: 'kept-the-third-floor', daysAgo: 365 }],
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You wheel her along the glass. There are seven of them this week, in a row, furious. She looks for a good while. “That one,” she decides.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'floor-shut',
      text: 'Take her past three, where it used to be',
      conditions: [{ kind: 'remembers', what: 'closed-the-third-floor', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s offices, with plants. She can’t see why you have stopped. “Nothing to see here, is there?” she says, and you wheel her back.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'cake',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: -5 } },
    },
  ],
})
