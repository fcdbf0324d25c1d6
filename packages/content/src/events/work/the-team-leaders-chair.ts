import { defineEvent } from '../../define-event.ts'

export const theTeamLeadersChair = defineEvent({
  id: 'the-team-leaders-chair',
  kind: 'question',
  category: 'work',
  title: 'The chair by the window',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague', age: { from: 22 } } },
  conditions: [{ kind: 'job', ladders: ['office'], rung: { from: 1, to: 1 }, days: 300 }],
  trigger: { kind: 'draw', weight: 58 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They want you for team leader. {mate} has been doing it without the title for two years, and has bought something to wear to the interview, and asked you how it looked. They haven’t told {mate.them} yet. They would like you to act surprised.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it, and act surprised',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re good at it. {mate} hugs you with one arm and calls you boss, with a smile that has been ironed. By the next quarter {mate.they} has stopped saying it, and most other things.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'affinity', role: 'mate', by: -16 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'passed-over-a-friend' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Take it, and tell {mate} yourself, tonight',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it on {mate.their} steps, with no coat. {mate.They} goes in and shuts the door; then the door opens and {mate.their} hand comes out with the whole plate of something. “I made it for the celebration,” {mate.they} says. “So.”',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'affinity', role: 'mate', by: 4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
          remembers: { role: 'mate', as: 'you came to the steps' },
        },
      ],
    },
    {
      id: 'refuse',
      text: '“You want {mate}. Ask anyone who takes a phone call here”',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'job', performance: { from: 65 } }, times: 1.7, why: 'they need you' }],
          odds: 'they listen',
          text: [
            'They look it up, and then they look embarrassed. {mate} gets the chair by the window. On the first day {mate.they} moves yours up beside it.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 26 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
          remembers: { role: 'mate', as: 'the chair by the window' },
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'They thank you for your candor and bring in a stranger, who brings in a stopwatch. You and {mate} share a look over it every morning.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'take',
      roll: 0,
      expect: { gauges: { happiness: -2, stress: 6 }, remembers: ['passed-over-a-friend'] },
    },
  ],
})
