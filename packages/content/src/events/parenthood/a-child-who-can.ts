import { defineEvent } from '../../define-event.ts'

export const aChildWhoCan = defineEvent({
  id: 'a-child-who-can',
  kind: 'question',
  category: 'play',
  title: 'A child who can',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 7, to: 9 } } },
  trigger: { kind: 'draw', weight: 18 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    '{child} has sat down at the piano in somebody’s living room and played what had been on the radio in the car. With both hands. The talk in the room thins out, and stops. A woman with white hair takes you aside. “You know what that is,” she says. “It costs a great deal, and not only money. Call me, or don’t.”',
  ],
  options: [
    {
      id: 'call',
      text: 'Call her',
      moneyCost: 300000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two hours a day, a metronome, a bench with a crank. At ten {child} plays in a hall. The white-haired woman looks at the floor the whole time with her lips moving. {child} has no friends to speak of, and does not seem to notice.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-lesson',
              title: 'Driving to the lesson',
              place: 'town',
              time: 'afternoon',
              days: [2, 4],
              minutes: 90,
              energy: 3,
            },
            { kind: 'remember', what: 'paid-for-the-gift' },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
          followUps: [{ event: 'the-lid', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'the two hours a day' },
        },
      ],
    },
    {
      id: 'leave',
      text: 'Leave it at the radio',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} plays what {child.they} {child|hears|hear}, for fun, badly and well, on whatever stands about. There is a great deal of soccer. The white-haired woman says hello to you in the street, and looks past you at {child}, the way you look at a house that used to be in the family.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'left-the-gift-alone' },
          ],
          followUps: [{ event: 'the-lid', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'being left in peace' },
        },
      ],
    },
    {
      id: 'teach',
      text: 'Sit down beside {child.them} yourself',
      energyCost: 4,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'plays-piano' },
            { kind: 'owns', item: 'piano', is: true },
            { kind: 'activity', activity: 'piano-lessons' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have what you learned on Tuesdays. It lasts you both for a year. Then {child} plays a thing and turns around for your advice, and you have none, and you see how {child.they} will look when you are old.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'paid-for-the-gift' },
          ],
          followUps: [{ event: 'the-lid', afterDays: [1600, 1825] }],
          remembers: { role: 'child', as: 'the year on one bench' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50 } },
      choose: 'leave',
      roll: 0,
      expect: { gauges: { stress: -3 }, followUp: 'the-lid' },
    },
  ],
})
