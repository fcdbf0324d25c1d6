import { defineEvent } from '../../define-event.ts'

export const theHeaterInTheCloset = defineEvent({
  id: 'the-heater-in-the-closet',
  kind: 'question',
  category: 'work',
  title: 'Blue lips',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['plumbing'], rung: { from: 1, to: 3 } },
    { kind: 'season', in: ['winter', 'autumn'] },
  ],
  trigger: { kind: 'draw', weight: 45 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'shut', minutes: 4320 },
  text: [
    'Her water heater is in the bedroom closet and a nephew of hers vented it into the wall. The meter in your hand goes to red and stays there. She’s eighty and has headaches, and thinks that the cat has gotten lazy. She has a hundred and ten dollars until the first of the month. It is cold out.',
  ],
  options: [
    {
      id: 'shut',
      text: 'Shut off the gas, open the windows, and tag it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s what the book says, and you do it. She sits in her coat. The county has a list, and puts her on it. She waits a week and a half, with a hot plate, and calls you on the fourth to say that the cat is chasing things.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
    {
      id: 'free',
      text: 'Put in the heater off your truck, and write it up as scrap',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.7,
          odds: 'nobody counts',
          text: [
            'You finish by flashlight. She gives you the hundred and ten, and you take the ten. There’s a scrap heater in that house now that will outlast her.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
        {
          chance: 0.3,
          odds: 'the shop counts',
          text: [
            'The shop counts. It’s taken out of your pay, six hundred dollars, four weeks. “It’s not that I don’t see it,” the boss says. “It’s that I saw it all last winter.”',
          ],
          effects: [
            { kind: 'money', by: -60_000 },
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
    {
      id: 'street',
      text: 'Knock on the doors of her street',
      conditions: [{ kind: 'gauge', of: 'social', from: 50 }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You start across the way, in your boots, with the meter in your hand as your license to be there. You get four hundred dollars in two hours, a casserole, and a retired pipefitter who holds the light. Two of the other houses turn out to be at yellow.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'shut',
      roll: 0,
      expect: { gauges: { stress: 4 }, remembers: ['saved-someone'] },
    },
  ],
})
