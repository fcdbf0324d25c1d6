import { defineEvent } from '../../define-event.ts'

export const theEveningCertificate = defineEvent({
  id: 'the-evening-certificate',
  kind: 'question',
  category: 'work',
  title: 'Wednesdays at seven',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 23, to: 55 },
  conditions: [
    { kind: 'job', days: 400, partTime: false },
    { kind: 'not', of: { kind: 'routine', id: 'evening-certificate', is: true } },
  ],
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'pass', minutes: 4320 },
  text: [
    'There’s a certificate: forty Wednesdays at seven, in a room over a bank. It’s nine hundred dollars. Nobody has told you to. A woman who used to sit near you did it, and now she sits on another floor.',
  ],
  options: [
    {
      id: 'enroll',
      text: 'Enroll',
      moneyCost: 90_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re the second oldest. The chair has an arm for writing on, on the wrong side. By the third week you have a friend to be late with.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'evening-certificate',
              title: 'Evening certificate',
              place: 'town',
              time: 'evening',
              days: [3],
              minutes: 100,
              energy: 5,
            },
            { kind: 'meet', affinity: 35 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
          followUps: [{ event: 'the-certificate-on-the-wall', afterDays: [270, 330] }],
        },
      ],
    },
    {
      id: 'boss',
      text: 'Ask your boss to pay for it',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [{ when: { kind: 'job', performance: { from: 60 } }, times: 1.6, why: 'you are worth keeping' }],
          odds: 'half is paid',
          text: ['“Half,” your boss says, “and you stay three years.” You shake on it.'],
          effects: [
            { kind: 'money', by: -45_000 },
            {
              kind: 'startRoutine',
              id: 'evening-certificate',
              title: 'Evening certificate',
              place: 'town',
              time: 'evening',
              days: [3],
              minutes: 100,
              energy: 5,
            },
          ],
          followUps: [{ event: 'the-certificate-on-the-wall', afterDays: [270, 330] }],
        },
        {
          chance: 0.6,
          odds: 'nothing is paid',
          text: ['Your boss would like to know whether you are unhappy here.'],
          effects: [
            { kind: 'performance', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'pass',
      text: 'Keep your Wednesdays',
      outcomes: [
        {
          chance: 1,
          text: [
            'Wednesdays you walk home by the park and watch the softball until it gets too dark to see the ball. You get to know some of the names.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 23 },
      choose: 'boss',
      roll: 0.01,
      expect: { says: 'and you stay three years', followUp: 'the-certificate-on-the-wall' },
    },
  ],
})
