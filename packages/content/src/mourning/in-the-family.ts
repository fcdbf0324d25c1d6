import { defineMourning } from '../define-mourning.ts'

export const inTheFamily = defineMourning([
  {
    id: 'elders-small-child',
    relations: ['mother', 'father', 'grandmother', 'grandfather', 'aunt', 'uncle', 'sister', 'brother', 'cousin'],
    closeness: ['close', 'near'],
    age: { to: 5 },
    text: [
      'There are many shoes in the hall. Everyone picks you up, one after the other, and holds you a little too long.',
      'You ask when {dead.they} {dead|is|are} coming back. You are told. You ask again on Thursday.',
      'They have forgotten your bath. You lie in bed with your day still on you, and hear the telephone, and the telephone.',
      'Somebody you do not know butters your bread, right to the edges. You eat it from the middle, and nobody says anything.',
      'There is cake on a day on which there is none. You are given two pieces, and may get down before you have finished.',
      'The grown-ups talk, and stop when you come in. You go out and come in again, to see whether it is you.',
      'You have put {dead.their} slippers by the door, side by side, so that it will go faster.',
    ],
  },
  {
    id: 'grandparents-child',
    relations: ['grandmother', 'grandfather'],
    closeness: ['close', 'near'],
    age: { from: 6, to: 17 },
    text: [
      'You had not known that it could happen on a school day.',
      'You are allowed to choose something from the house. You choose the cookie tin, with the cookies.',
      'At the funeral you are the only one who can reach under the bench for the hymn book. You hold it up, and everyone looks at you and not at the front.',
      'Somebody has tied your good shoes for you, too tight. All day you think of your feet, and are ashamed of it.',
      'The chair by {dead.their} window is still turned to where the bus comes in.',
    ],
  },
  {
    id: 'grandparents-grown',
    relations: ['grandmother', 'grandfather'],
    closeness: ['close', 'near', 'distant'],
    age: { from: 18 },
    text: [
      'In {dead.their} kitchen the radio is still set to the station with the harbor reports. Nobody wants to be the one who turns it off.',
      'There are fourteen jars of plums left, with the year on them. You agree to open one each winter.',
      'You take the train you always took. At the station nobody is standing where {dead.they} always stood.',
    ],
  },
  {
    id: 'parents-child',
    relations: ['mother', 'father'],
    closeness: ['close', 'near', 'distant'],
    age: { from: 6, to: 17 },
    text: [
      'The teacher comes to fetch you out of the lesson, and carries your bag. It is the bag that tells you.',
      'People bring casseroles, with their names on tape on the bottom. You learn the whole street from below.',
      'You sleep in {dead.their} pullover. It is washed in the end, by mistake, and nobody says whose.',
    ],
  },
  {
    id: 'parents-close',
    relations: ['mother', 'father'],
    closeness: ['close'],
    age: { from: 18 },
    text: [
      'You go on dialling the number for a while, as far as the last digit but one.',
      'On the kitchen calendar, in {dead.their} writing, there is a dentist on the nineteenth, and your birthday.',
      'You find the list beside the telephone: who is to be told, and in which order. You are the first, and it says under your name, “gently”.',
      'There is half a loaf left. You eat it, slice by slice, until Thursday, and do not buy that kind again.',
      'The nurse gives you the watch in an envelope. It is going.',
    ],
  },
  {
    id: 'parents-far',
    relations: ['mother', 'father'],
    closeness: ['near', 'distant'],
    age: { from: 18 },
    text: [
      'There was a sentence that you had been saving up. You say it in the car, on the way there, to the windshield.',
      'In {dead.their} wallet there is a photograph of you, at nine, with no front teeth. You had not known of it.',
      'At the grave somebody whom you do not know tells you how proud {dead.they} always {dead|was|were}. You ask him to say it again.',
    ],
  },
  {
    id: 'siblings',
    relations: ['sister', 'brother'],
    closeness: ['close', 'near', 'distant'],
    age: { from: 6 },
    text: [
      'There is now nobody who knows what the song in the car was, the whole second verse.',
      'You divide up what there is: {dead.theirs} the good handwriting, yours the good memory. It has become rather one-sided.',
      'You find the half of the map that you tore between you. You have the other half. It shows the yard.',
      'All your life you were one of them. You look for the word for what one is now.',
    ],
  },
  {
    id: 'spouse',
    relations: ['spouse', 'partner'],
    closeness: ['close', 'near', 'distant'],
    text: [
      'You sleep on your own side. The other one stays made.',
      'The house goes on making its sounds. You had always taken some of them for {dead.theirs}.',
      'Two cups, from habit. In the end you drink both.',
      'In the pocket of the winter coat there is a shopping list: bread, stamps, and something that neither you nor anyone else can ever read now.',
      'Everyone says that you should eat. You cook for two, and freeze the half.',
    ],
  },
  {
    id: 'children',
    relations: ['son', 'daughter'],
    closeness: ['close', 'near', 'distant'],
    text: [
      'There is no word for what you are now. You have looked.',
      'People cross the street, not out of unkindness. Those who do not cross you remember for ever.',
      'You know {dead.their} weight on the first day, to the gram. Nobody is ever going to ask you again.',
    ],
  },
  {
    id: 'grandchildren',
    relations: ['grandson', 'granddaughter'],
    closeness: ['close', 'near', 'distant'],
    text: [
      'It is the wrong order. You say it to the priest, and he has no answer to it either.',
      'You hold your own child, who is grown, and who has not let you do that for thirty years.',
      'The drawing stays on your refrigerator. It has a house, a sun, and you, very tall.',
    ],
  },
  {
    id: 'wider-family',
    relations: ['aunt', 'uncle', 'cousin', 'niece', 'nephew'],
    closeness: ['close', 'near', 'distant'],
    age: { from: 6 },
    text: [
      'You drive four hours, and know everyone by the backs of their heads.',
      'There are sandwiches afterward, and somebody laughs, and all at once everybody may.',
      'Of {dead} you get the folding chair, which pinched everyone, and always you.',
      'You are asked for a story, and have one, and notice while you tell it that it is the best you have.',
    ],
  },
])
