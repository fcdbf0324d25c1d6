import { defineEvent } from '../../define-event.ts'

export const theShakyHalfMinute = defineEvent({
  id: 'the-shaky-half-minute',
  kind: 'question',
  category: 'family',
  title: 'The shaky half minute',
  stages: ['middleAge', 'oldAge'],
  age: { from: 45 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 20, to: 50 } } },
  conditions: [{ kind: 'remembers', what: 'filmed-the-first-steps', role: 'child', daysAgo: 3000 }],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 4000,
  importance: 3,
  offline: { kind: 'auto', option: 'send' },
  text: [
    '{child} is putting together something for a party and asks whether there is a film of {child.them} walking. There is. It is half a minute long and shakes, and you have never looked at it again, since you had watched it the first time on a screen the size of a playing card.',
  ],
  options: [
    {
      id: 'send',
      text: 'Send it off without looking',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is shown at the party, on a bed sheet. You see it there, with fifty other people: how the small face searches, and finds the thing in front of yours, and smiles at that.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Look at it first, alone',
      energyCost: 1,
      outcomes: [
        {
          chance: 1,
          text: [
            'You turn the sound up. There is a voice on it that says, “Come on. Come on. I’m here.” It is your own, it is so young. You would have sworn that you had only held the camera.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {child.them} that you would give it back for having put the thing down',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} is quiet on the other end. “I’ve got six thousand of mine,” {child.they} {child|says|say}. “I was just filming.” You hear something being laid on a table.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 60, memory: ['filmed-the-first-steps'], gauges: { happiness: 50 } },
      choose: 'look',
      roll: 0,
      expect: { gauges: { happiness: 11 } },
    },
  ],
})
