import { defineEvent } from '../../define-event.ts'

export const theDriveAtTwo = defineEvent({
  id: 'the-drive-at-two',
  kind: 'question',
  category: 'family',
  title: 'The drive at two',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 0, to: 0 } } },
  trigger: { kind: 'draw', weight: 26 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'walk' },
  text: [
    '{child} has been crying since ten. You have checked everything there is to check, twice. It is two in the morning and the person next door has started knocking on the wall.',
    'Fed, changed, rocked, sung to. {child} looks straight at you and screams, and goes on. Two o’clock. In the next apartment a light comes on.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Walk the hall until one of you gives in',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          odds: 'the baby sleeps',
          text: [
            'Forty laps. At some point the weight on your shoulder changes, and you keep walking, because you do not trust it.',
          ],
          modifiers: [
            { when: { kind: 'gauge', of: 'stress', from: 70 }, times: 0.5, why: 'you are wound tight yourself' },
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'you give in first',
          text: [
            'You sit down on the floor with your back to the tub and cry too. It seems to interest {child.them}. {child.They} {child|stops|stop}, to listen.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Put {child.them} in the car and drive',
      energyCost: 4,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'owns', item: 'used-car', is: true },
            { kind: 'owns', item: 'new-car', is: true },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.75,
          odds: 'the baby sleeps by the second light',
          text: [
            'You drive the empty avenues with the heater on and the radio low, past the bakery with its lights lit and the nurses at the bus stop. You do not want to go home. You have not been alone with your own thoughts in weeks.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'energy', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'drove-at-night' },
          ],
        },
        {
          chance: 0.25,
          odds: 'you fall asleep at a light',
          text: [
            'A horn. You are at a green light with both hands on the wheel and no memory of the last mile. You pull over and shake until it is gone. You do not tell anyone.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'energy', to: 25 }, times: 2.5, why: 'you have not slept' }],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'drove-at-night' },
          ],
        },
      ],
    },
    {
      id: 'knock',
      text: 'Go next door and say you are sorry',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'A woman in a bathrobe looks at {child}, then at you. “Give,” she says. She raised four. There is quiet in the time it takes you to say your name. From then on there is a knock every Thursday, and you sleep.',
          ],
          effects: [
            { kind: 'meet', affinity: 45 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'A man says that he has to be up at five, and closes the door. He is right, he does. The next night he turns up his music.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Lay {child.them} down, close the door, and sit on the back step for five minutes',
      outcomes: [
        {
          chance: 1,
          text: [
            'Five minutes by the clock. You hear it through two doors. When you go back in, your hands are steady.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -7 },
            { kind: 'affinity', role: 'child', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 32, gauges: { stress: 50, happiness: 50 } },
      choose: 'leave',
      roll: 0,
      expect: { gauges: { stress: -7 } },
    },
  ],
})
