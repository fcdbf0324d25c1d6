import { defineEvent } from '../../define-event.ts'

export const whatYourPartnerWrote = defineEvent({
  id: 'what-your-partner-wrote',
  kind: 'question',
  category: 'work',
  title: 'Paragraph four',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague', age: { from: 20 } } },
  conditions: [{ kind: 'job', ladders: ['police'], rung: { from: 1, to: 2 }, days: 200 }],
  trigger: { kind: 'draw', weight: 51 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{mate} has written the report and turned it toward you for the second signature. In paragraph four the boy reached for {mate.their} belt. You were at the other door of the car. The boy had his hands on the roof, and was telling you both his grandmother’s phone number. His jaw is broken in two places. {mate} has carried you down four flights on {mate.their} back, once.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} lets out {mate.their} breath. “I saw it,” {mate.they} says. “I swear to God, in the second, I saw it.” You go for a beer, and neither of you finishes it.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'signed-paragraph-four' },
          ],
          followUps: [{ event: 'the-grand-jury', afterDays: [120, 300] }],
        },
      ],
    },
    {
      id: 'not',
      text: 'Hand back the pen',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} looks at the pen. “Okay,” {mate.they} says, and signs alone. The next time you call for backup it takes fourteen minutes. You’ve been two blocks from it, and timed it.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -18 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'social', by: -10 },
          ],
          followUps: [{ event: 'the-grand-jury', afterDays: [120, 300] }],
        },
      ],
    },
    {
      id: 'rewrite',
      text: '“Write it again, the way it was. I’ll stand next to you”',
      conditions: [{ kind: 'affinity', role: 'mate', from: 30 }],
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'affinity', role: 'mate', from: 60 }, times: 1.6, why: 'your word counts' }],
          odds: 'it is written writes it',
          text: [
            '{mate.They} sits for an hour in front of the keys. Then {mate.they} types it, and it’s three lines. You stand there. It’s thirty days without pay, and a boy’s jaw. {mate} goes to the hospital, and isn’t let in.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
          followUps: [{ event: 'the-grand-jury', afterDays: [120, 300] }],
          remembers: { role: 'mate', as: 'three lines' },
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: [
            '“You want me to hang for a second,” says {mate}. “One second, in twelve years.” {mate.They} gets someone else’s signature, who was at the station, eating.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -14 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
          followUps: [{ event: 'the-grand-jury', afterDays: [120, 300] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: {
        gauges: { happiness: -12, stress: 10 },
        remembers: ['signed-paragraph-four'],
        followUp: 'the-grand-jury',
      },
    },
  ],
})
