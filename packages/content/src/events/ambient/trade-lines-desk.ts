import { defineAmbient } from '../../define-ambient.ts'

export const tradeLinesDesk = defineAmbient({
  category: 'work',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  title: 'At the desk',
  lines: [
    {
      id: 'acc-cent',
      conditions: [{ kind: 'job', ladders: ['accounts'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You are off by one cent. You find it at seven in the evening, in a stamp.'],
    },
    {
      id: 'acc-box',
      conditions: [{ kind: 'job', ladders: ['accounts'] }],
      text: ['A client brings his receipts in a boot box. It still has a boot in it.'],
    },
    {
      id: 'acc-dinner',
      conditions: [{ kind: 'job', ladders: ['accounts'] }],
      text: ['You cannot split a check with friends without being handed the check.'],
    },
    {
      id: 'acc-april',
      conditions: [
        { kind: 'job', ladders: ['accounts'] },
        { kind: 'season', in: ['spring'] },
      ],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You dream in columns.'],
    },
    {
      id: 'eng-bridge',
      conditions: [{ kind: 'job', ladders: ['engineering'] }],
      text: ['You walk over a bridge, and look at the bolts, and slow down.'],
    },
    {
      id: 'eng-napkin',
      conditions: [{ kind: 'job', ladders: ['engineering'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The answer comes to you at lunch. It is on the back of the menu, and they let you keep it.'],
    },
    {
      id: 'eng-factor',
      conditions: [{ kind: 'job', ladders: ['engineering'] }],
      text: ['You add a little more, to be safe. Then you add a little more.'],
    },
    {
      id: 'eng-model',
      conditions: [{ kind: 'job', ladders: ['engineering'] }],
      text: ['The model has tiny people on it. Somebody has turned one of them around to face the wall.'],
    },
    {
      id: 'jour-name',
      conditions: [{ kind: 'job', ladders: ['journalism'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Your name is in the paper. It is spelled wrong.'],
    },
    {
      id: 'jour-quiet',
      conditions: [{ kind: 'job', ladders: ['journalism'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You leave a silence after the question, as you were taught. He fills it.'],
    },
    {
      id: 'jour-cat',
      conditions: [{ kind: 'job', ladders: ['journalism'] }],
      text: ['The story about the water board gets nine readers. The one about the cat gets nine thousand.'],
    },
    {
      id: 'jour-source',
      conditions: [{ kind: 'job', ladders: ['journalism'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Your phone shows a number that you are not supposed to have. You go out on the fire escape.'],
    },
    {
      id: 'mark-billboard',
      conditions: [{ kind: 'job', ladders: ['marketing'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You see your own line on a billboard, with a bird on it.'],
    },
    {
      id: 'mark-word',
      conditions: [{ kind: 'job', ladders: ['marketing'] }],
      text: ['An hour goes by on the word “fresh.”'],
    },
    {
      id: 'mark-room',
      conditions: [{ kind: 'job', ladders: ['marketing'] }],
      text: ['Nine people in a room say that it needs more heart. Nobody says where.'],
    },
    {
      id: 'mark-jingle',
      conditions: [{ kind: 'job', ladders: ['marketing'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A stranger on the bus is humming it. You did that. You are not sure that you are sorry.'],
    },
    {
      id: 'off-plant',
      conditions: [{ kind: 'job', ladders: ['office'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The office plant has a new leaf. An e-mail goes around.'],
    },
    {
      id: 'off-thermostat',
      conditions: [{ kind: 'job', ladders: ['office'] }],
      text: ['Somebody has changed the thermostat. You know who. Everyone knows who.'],
    },
    {
      id: 'off-chair',
      conditions: [{ kind: 'job', ladders: ['office'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You get the good chair while Dolores is on vacation. You say nothing to anyone.'],
    },
    {
      id: 'off-meeting',
      conditions: [{ kind: 'job', ladders: ['office'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['The meeting could have been a note. The note could have been nothing.'],
    },
    {
      id: 'res-result',
      conditions: [{ kind: 'job', ladders: ['research'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['The result is beautiful. You run it again, and it is not there.'],
    },
    {
      id: 'res-freezer',
      conditions: [{ kind: 'job', ladders: ['research'] }],
      text: ['In the back of the lab freezer is a box labeled “DO NOT,” and nothing else.'],
    },
    {
      id: 'res-night',
      conditions: [{ kind: 'job', ladders: ['research'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['You are the only light on in the whole building, apart from the machine.'],
    },
    {
      id: 'res-cite',
      conditions: [{ kind: 'job', ladders: ['research'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['Someone in a country that you cannot find on the map has read footnote nine.'],
    },
    {
      id: 'soft-comment',
      conditions: [{ kind: 'job', ladders: ['software'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You find out who wrote the terrible part. The name is yours.'],
    },
    {
      id: 'soft-cable',
      conditions: [{ kind: 'job', ladders: ['software'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['It works. You do not know why. You go home quickly.'],
    },
    {
      id: 'soft-duck',
      conditions: [{ kind: 'job', ladders: ['software'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You explain the problem to the plant, and halfway through you stop, and sit down, and fix it.'],
    },
    {
      id: 'soft-uncle',
      conditions: [{ kind: 'job', ladders: ['software'] }],
      text: ['You are asked at every wedding to look at somebody’s printer.'],
    },
  ],
})
