import { defineEvent } from '../../define-event.ts'

export const theGirlAtTheRamp = defineEvent({
  id: 'the-girl-at-the-ramp',
  kind: 'question',
  category: 'work',
  title: 'Pump nine',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['driving'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Two in the morning, a truck stop off the ramp. At pump nine a man of forty is filling a car. The girl in the front seat is perhaps fifteen. She has a man’s jacket on, and no shoes, and when your eyes meet she looks at the door handle, and then at you, and then at her knees.',
  ],
  options: [
    {
      id: 'police',
      text: 'Call it in, with the plate, and block the ramp with your trailer',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand it across both lanes and put the hood up. He leans on his horn for six minutes. Then there are blue lights all over the white side of your rig, and a woman in uniform holding a blanket. You are four hours late and nobody calls it that.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'the-card-from-pump-nine', afterDays: [900, 1700] }],
        },
      ],
    },
    {
      id: 'walk',
      text: 'Walk over and ask her her name',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'gauge', of: 'stress', from: 0, to: 40 }, times: 1.6, why: 'you are calm' },
            { when: { kind: 'parent' }, times: 1.4, why: 'you talk like a parent' },
          ],
          odds: 'she runs',
          text: [
            'She says it. He says another one. While you two look at each other, she is out and running, barefoot, between the trucks, toward the lit window with the pies. She makes it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'the-card-from-pump-nine', afterDays: [900, 1700] }],
        },
        {
          chance: 0.5,
          odds: 'she does not',
          text: [
            '“My niece,” he says, and he has something along his leg, in his hand. She looks at her knees. They are gone before you have found your phone. You give the police five characters of a plate that has seven.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'It is a father and a daughter. Drive on',
      outcomes: [
        {
          chance: 1,
          text: [
            'You think of it at mile forty, and at ninety. You tell it to the radio at four in the morning, to the men who are up. One of them says, “Which ramp?” and then nobody talks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'drive',
      roll: 0,
      expect: { gauges: { happiness: -9, stress: 8 }, remembers: ['looked-away'] },
    },
  ],
})
