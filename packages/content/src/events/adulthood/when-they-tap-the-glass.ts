import { defineEvent } from '../../define-event.ts'

export const whenTheyTapTheGlass = defineEvent({
  id: 'when-they-tap-the-glass',
  kind: 'question',
  category: 'family',
  title: 'When they tap the glass',
  stages: ['adult'],
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 22, to: 45 } } },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'short' },
  text: [
    '{sibling} is getting married, and you are to speak. You know more than anyone in that tent: the year that {sibling.they} slept in a car, the money, what was said to whom at the hospital. The one {sibling.they} {sibling|marries|marry} knows none of it, and is beaming at you over the flowers.',
  ],
  options: [
    {
      id: 'short',
      text: 'Be short',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say that {sibling.they} always let you have the window. People say “aah.” {sibling} looks down at {sibling.their} plate; you have let {sibling.them} off, and {sibling.they} {sibling|knows|know} from how much.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'was-short-at-the-wedding' },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: 'Tell about the year in the car, all of it',
      outcomes: [
        {
          chance: 0.45,
          text: [
            'You see the one beside {sibling.them} take it in. It goes through the tent like wind through wheat. And a hand is laid over {sibling}’s hand, and the other hand on top. “So that’s the part that was missing,” somebody says to you afterward: it is the new one, in tears, and grateful.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'sibling', from: 50 }, times: 1.7 }],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 10 },
            { kind: 'familiarity', role: 'sibling', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'told-about-the-car' },
          ],
          remembers: { role: 'sibling', as: 'the year in the car, told in a tent' },
        },
        {
          chance: 0.55,
          text: [
            '{sibling} laughs when the others do, and a little longer. The next day there are photographs; you are not in any. It will be years before you learn that it was yours to know and not to give.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -16 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'told-about-the-car' },
          ],
          remembers: { role: 'sibling', as: 'the year in the car, told in a tent' },
        },
      ],
    },
    {
      id: 'sing',
      text: 'Sing what you two used to sing in the back seat',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'sings' },
            { kind: 'remembers', what: 'was-in-a-band' },
            { kind: 'activity', activity: 'community-choir' },
            { kind: 'activity', activity: 'school-choir' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It has no tune to speak of, and verses about a moose. In the second one {sibling} stands up, veil or buttonhole or no, and takes the low part. No one in the tent knows why the two of you are crying about a moose.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'was-short-at-the-wedding' },
          ],
        },
      ],
    },
    {
      id: 'money',
      text: 'Slip {sibling.them} an envelope, and let the uncle speak',
      moneyCost: 150000,
      outcomes: [
        {
          chance: 1,
          text: [
            'The uncle speaks. You can see {sibling} feel the thickness of it with {sibling.their} thumb. There’d been a time when {sibling.they} had to ask.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 6 },
            { kind: 'gauge', of: 'social', by: -3 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'was-short-at-the-wedding' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, memory: ['sings'], gauges: { happiness: 50 } },
      choose: 'sing',
      roll: 0,
      expect: { gauges: { happiness: 10 } },
    },
  ],
})
