import { defineEvent } from '../../define-event.ts'

export const theJudgesBath = defineEvent({
  id: 'the-judges-bath',
  kind: 'question',
  category: 'work',
  title: 'The judge’s bath',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['care'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['care'], days: 200 } },
  ],
  trigger: { kind: 'waiting', medianDays: 45 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'basin', minutes: 4320 },
  text: [
    'Your first bath alone is a man of ninety who was a judge for thirty years. He grips the robe shut. “Court,” he says, “is not in session.” He has not been washed since last week, and the senior aide has told you: fifteen minutes, and don’t let them argue.',
  ],
  options: [
    {
      id: 'firm',
      text: 'Get on with it, gently and fast',
      outcomes: [
        {
          chance: 1,
          text: [
            'He weeps the whole time with his face to the tiles, and thanks you afterward, which is worse. You are done in twelve minutes. It is noticed.',
          ],
          effects: [
            { kind: 'performance', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -7 },
          ],
        },
      ],
    },
    {
      id: 'basin',
      text: 'Bring a basin, and do his feet only',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do his feet, in silence, between the toes. “The clerk may continue,” he says next time, up to the knee. It takes a month to reach his chin, and you are late with everyone else.',
          ],
          effects: [
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'washed-the-judge' },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Approach the bench, and request a recess',
      outcomes: [
        {
          chance: 1,
          text: [
            'He considers it. “Granted. Reconvene at four.” At four he is sitting on the edge of the tub with his robe folded. He rules on the temperature.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'washed-the-judge' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 17, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'ask',
      roll: 0,
      expect: { gauges: { happiness: 7, social: 4 }, remembers: ['washed-the-judge'] },
    },
  ],
})
