import { defineEvent } from '../../define-event.ts'

export const lead = defineEvent({
  id: 'lead',
  kind: 'question',
  category: 'work',
  title: 'Forty drinking fountains',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['plumbing'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 61 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A grade school, forty drinking fountains, and your crew has the contract to change the spouts. Behind the walls every foot of it is lead. The man from the district walks you to your truck. “You were hired for the spouts,” he says. “The report on the pipes is scheduled.” There’s a line of first graders along the wall, each with a thumb on the button.',
  ],
  options: [
    {
      id: 'swap',
      text: 'Change the spouts',
      outcomes: [
        {
          chance: 1,
          text: [
            'They shine. There’s a ribbon. The report comes out four years later and it’s a scandal, and there’s a picture of the ribbon, with your truck.',
          ],
          effects: [
            { kind: 'money', by: 900_000 },
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
          followUps: [{ event: 'the-blood-test', afterDays: [600, 1300] }],
        },
      ],
    },
    {
      id: 'shut',
      text: 'Turn off the main, and tell the principal why',
      outcomes: [
        {
          chance: 1,
          text: [
            'She stands there with the keys in her hand. By two o’clock there are parents, and bottled water, and by three you have no contract, with that school or any other. The walls are opened in the summer. Another outfit gets the work.',
          ],
          effects: [
            { kind: 'money', by: -600_000 },
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'the-blood-test', afterDays: [600, 1300] }],
        },
      ],
    },
    {
      id: 'piece',
      text: 'Change the spouts, and leave one wall open where the parents come in',
      conditions: [{ kind: 'job', days: 600 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You put a work light in it, and a sheet of clear plastic. “Waiting on a part,” you tell the district. A father who sells pipe for a living stops, looks, and takes out his phone.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'money', by: 900_000 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
          followUps: [{ event: 'the-blood-test', afterDays: [600, 1300] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'swap',
      roll: 0,
      expect: { gauges: { happiness: -9, stress: 6 }, remembers: ['kept-quiet-at-work'], followUp: 'the-blood-test' },
    },
  ],
})
