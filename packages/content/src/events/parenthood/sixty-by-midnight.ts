import { defineEvent } from '../../define-event.ts'

export const sixtyByMidnight = defineEvent({
  id: 'sixty-by-midnight',
  kind: 'question',
  category: 'home',
  title: 'Sixty by midnight',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 17 } } },
  trigger: { kind: 'draw', weight: 13 },
  cooldownDays: 3000,
  importance: 4,
  offline: { kind: 'auto', option: 'call' },
  text: [
    'You are two hundred miles away, at a wedding, in good shoes. The neighbor is on the phone. She holds it out of the window so that you can hear. {child} had said: a few people.',
  ],
  options: [
    {
      id: 'call',
      text: 'Call {child}, and say that it is over in ten minutes',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“Okay,” shouts {child}. It is over in two hours. When you get home everything is in its place, a little too exactly; the lamp has been glued by a person who has never glued.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 40 }, times: 1.5 }],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'affinity', role: 'child', by: -2 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{child} does not hear the phone. The police do it, in the end; they are nice about it. A boy has gone through the glass of the shower and will keep the scar.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'money', by: -90000 },
            { kind: 'affinity', role: 'child', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Leave the wedding, and go home',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You come in at two, in your good shoes. Music, a goat of some kind on the sofa, {child} in the middle with wet eyes, holding a mop. “I can’t make them go,” {child.they} {child|says|say}. You have never been so welcome anywhere.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'trust',
      text: 'Turn the phone off, and dance',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the best wedding in years. On Sunday {child} is waiting on the steps with a list of the damage, itemized, with prices, and a plan of payment that runs until March.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'familiarity', role: 'child', by: 3 },
            { kind: 'money', by: -30000 },
            {
              kind: 'appoint',
              title: 'The last of the lamp',
              message:
                '{child} lays the last ten on the table, in ones. The lamp is paid for. You both look at it; it was never a nice lamp.',
              daysFromNow: 200,
              hour: 18,
              place: 'home',
              effects: [{ kind: 'affinity', role: 'child', by: 4 }],
            },
          ],
        },
      ],
    },
    {
      id: 'know',
      text: 'Text {child.them} the three things you know about parties',
      conditions: [{ kind: 'remembers', what: 'the-party' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Lock the bathroom with the tub. Put the sixth person you trust at the door. At one o’clock, turn on all the lights and serve soup. “HOW DO YOU KNOW THIS,” writes {child}. At one, says the neighbor, it smelled of soup, and they all went home.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 44, memory: ['the-party'], gauges: { happiness: 50 } },
      choose: 'know',
      roll: 0,
      expect: { gauges: { happiness: 7 } },
    },
  ],
})
