import { defineEvent } from '../../define-event.ts'

export const theManFromParkway = defineEvent({
  id: 'the-man-from-parkway',
  kind: 'question',
  category: 'growth',
  title: 'At the copy shop',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'nod', minutes: 4320 },
  text: [
    'You need something copied, and the man at the counter, in a shirt with a name patch, is the one from Parkway Supply: the controller, with the doughnuts. He has gotten thin. He sees you see him. “She died that spring,” he says. “So you know.”',
  ],
  options: [
    {
      id: 'sorry',
      text: 'Say that you are sorry',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I’d have done it to me too,” he says. Then he writes up your slip, carefully, and adds it twice. You notice that he still makes his sevens with a bar.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Nod, and pay',
      outcomes: [
        {
          chance: 1,
          text: [
            'He gives you your change down to the cent. On the sidewalk you stand a while with the receipt in your hand.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
    {
      id: 'figures',
      text: 'Ask whether he would do your taxes',
      conditions: [{ kind: 'not', of: { kind: 'remembers', what: 'spoke-up-at-work' } }],
      moneyCost: 15_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'His hands come up off the counter. He does them on a kitchen table, in pencil, and gets you back four hundred dollars. You bring him next year’s too.',
          ],
          effects: [
            { kind: 'money', by: 40_000 },
            { kind: 'meet', affinity: 30 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'job',
      text: 'Give him the name of a firm that asks few questions',
      conditions: [{ kind: 'diploma', atLeast: 'bachelor' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He reads the card for a long time. A year on, a bill of yours comes from there with his initials at the bottom, very small.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
})
