import { defineEvent } from '../../define-event.ts'

export const theBeanAndTheVolcano = defineEvent({
  id: 'the-bean-and-the-volcano',
  kind: 'question',
  category: 'school',
  title: 'The night before the science fair',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 10, to: 12 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'help' },
  text: [
    'It is ten at night. {child} has remembered that the science fair is tomorrow. On the table there are a shoebox, a flashlight, and a look of great trust.',
  ],
  options: [
    {
      id: 'help',
      text: 'Help until midnight',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'The two of you find out how long a drop of water takes to slide down four kinds of spoon. Nobody needs to know this. {child} explains it to the judges with {child.their} whole body, and comes in ninth.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'make',
      text: 'Send {child.them} to bed, and build it yourself',
      energyCost: 9,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It has a motor. It wins. {child} is asked a question in front of everyone about the motor, and looks for you across the gym, and you find that you are studying the exit sign.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'built-the-motor' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It is second, behind a machine by a father who is an engineer. The two of you recognize each other by the glue. You have a beer on it, later.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'meet', affinity: 35 },
            { kind: 'remember', what: 'built-the-motor' },
          ],
        },
      ],
    },
    {
      id: 'bed',
      text: '“Then it will be a short project.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} stands next to an empty shoebox for three hours. {child.They} {child|has|have} written on it: NOTHING, AN EXPERIMENT. You hear about it for years, in two versions.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'bean',
      text: 'Tell {child.them} about a bean',
      conditions: [{ kind: 'remembers', what: 'bean-prize' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You still have one, in a jar, you who never keep anything. “You just look,” you say, “and then write down what you see and not what you’d like.” It will not sprout overnight. {child} takes the jar and a blank notebook and an explanation. A judge stops, and stays.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 40, memory: ['bean-prize'], gauges: { happiness: 50 } },
      choose: 'bean',
      roll: 0,
      expect: { gauges: { happiness: 9 } },
    },
  ],
})
