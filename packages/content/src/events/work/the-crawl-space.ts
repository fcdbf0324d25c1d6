import { defineEvent } from '../../define-event.ts'

export const theCrawlSpace = defineEvent({
  id: 'the-crawl-space',
  kind: 'question',
  category: 'work',
  title: 'Under the house',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['plumbing'], rung: { from: 0, to: 0 } },
    { kind: 'not', of: { kind: 'job', ladders: ['plumbing'], days: 300 } },
  ],
  trigger: { kind: 'waiting', medianDays: 45 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'go', minutes: 4320 },
  text: [
    'You are the newest on the crew, and the narrowest. Two feet of crawl space, forty feet in, and the break is at the far end; you can smell where. The plumber is too wide. He feeds you the wrench, and the flashlight, and then, looking away, a clothespin for your nose.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go in',
      outcomes: [
        {
          chance: 1,
          text: [
            'You throw up once, turning your head, and go on. You fix it by feel with your cheek in it. He hoses you down in the yard with the lady’s begonias, and he buys you a steak, and no one will sit near you to see you eat it.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'the-crawl-space' },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: '“I’m not doing that”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“No,” he says, “most don’t.” He cuts a hole in the kitchen floor instead. It takes until dark and the owner weeps about her tile. You’re given the copper to carry from then on; always the copper.',
          ],
          effects: [
            { kind: 'performance', by: -7 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'suit',
      text: 'Walk to the hardware store and come back in a rubber suit',
      moneyCost: 9000,
      outcomes: [
        {
          chance: 1,
          text: [
            'The whole trade hears of it by supper. They call you the Diver. In a year all of them have one in the truck, rolled up small, under the seat.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'the-crawl-space' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 17, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'go',
      roll: 0,
      expect: { gauges: { social: 3 }, remembers: ['the-crawl-space'] },
    },
  ],
})
