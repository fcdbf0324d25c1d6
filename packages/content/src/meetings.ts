import type { PeopleMessages } from '@lifegrid/engine/catalogue/messages/people'

/** How people meet; a part of the messages of people. */
export const meetings: Pick<PeopleMessages, Extract<keyof PeopleMessages, `people.met-${string}`>> = {
  'people.met-classmate-child': {
    title: 'Someone new',
    text: [
      '{person} is put beside you in class, and draws a line down the middle of the desk.',
      'You and {person} are picked last together, and decide that it is a team.',
      '{person} lends you a pencil and never asks for it back.',
      '{person} asks if you want to see a scab. You do.',
      'You trade half a sandwich with {person}, and from then on it is a trade every day.',
      '{person} is new, and stands by the wall at recess. You go over, because you have a ball.',
    ],
  },
  'people.met-classmate-teen': {
    title: 'Someone new',
    text: [
      'You and {person} are late on the same morning, and are sent to the same bench.',
      'The teacher makes pairs from the list. You get {person}, who groans, and then grins.',
      '{person} lends you a pencil and never asks for it back.',
      '{person} lets you copy the map of the rivers. You let {person} copy your signature.',
      'In gym you and {person} are the last two on the bench, and discover that it is a good bench.',
      'A note lands on your desk by mistake. It is a drawing of the teacher, and it is good. The artist is {person}.',
    ],
  },
  'people.met-classmate-grown': {
    title: 'Someone new',
    text: [
      '{person} sits at the other end of the last free table in the library, and pushes a coffee across.',
      'You and {person} both turn up for the class that was moved. You wait ten minutes together, for form’s sake.',
      '{person} has the notes of the week that you missed, in four colors.',
      '{person} sits down beside you in the back row, out of breath, and whispers: “What is this class?”',
      'You hold the door for {person}, who has both arms full of books, and then you carry half.',
      'The vending machine takes {person}’s dollar and gives nothing. You both kick it.',
    ],
  },
  'people.met-colleague-teen': {
    title: 'Someone new',
    text: [
      '{person} has the same shift, and shows you where you can sit down without being seen.',
      '{person} started a week before you and explains everything, some of it rightly.',
      'You and {person} mop the same floor toward each other.',
      '{person} covers for you when you come in six minutes late, and does not bring it up.',
      'On your break {person} shows you how to get two cups out of one tea bag.',
      '{person} can balance nine plates. You are taught, and you lose four.',
    ],
  },
  'people.met-colleague-grown': {
    title: 'Someone new',
    text: [
      '{person} starts in your section and knows on the second day where the good cups are.',
      '{person} from the other floor takes the same elevator, every day, and one day says something.',
      'You and {person} are sent on a course about a machine that neither of you has.',
      '{person} is the only other one who reads the notice on the refrigerator.',
      '{person} asks you for a pen, brings it back, and stays to talk.',
      'At the fire drill you and {person} stand in the wrong parking lot, and are counted as dead.',
    ],
  },
  'people.met-neighbour-baby': {
    title: 'Someone new',
    text: [
      'Another stroller stops beside yours. In it is {person}, with the same hat and a better rattle.',
      '{person} is set down on the same rug. You put a finger into {person}’s ear, to see. So does {person}.',
      'Somebody holds you up over the hedge, and somebody holds up {person}. You look at each other for a long time.',
      'You are set down on a rug beside {person}. You hand over a block. It is taken, and looked at, and handed back.',
      '{person} is carried in from next door and laid down beside you. You both stare at the lamp.',
      'In the next stroller {person} has lost a sock. You would like to have it.',
    ],
  },
  'people.met-neighbour-child': {
    title: 'Someone new',
    text: [
      '{person} has moved in two doors down, and stands at the fence with a ball until you say something.',
      '{person} from next door knows a hole in the hedge. It is exactly as large as you.',
      'A van, a carpet, a canary; and behind the canary {person}, who asks what there is to do here.',
      '{person} is on the other swing, and goes higher.',
      '{person} lives on the next floor, and can spit from the balcony to the hydrant.',
      'You ring and run. {person} opens the door at the first ring and runs along.',
    ],
  },
  'people.met-neighbour-teen': {
    title: 'Someone new',
    text: [
      '{person} has moved in two doors down, and walks to the bus ten steps behind you for a week. Then beside you.',
      '{person} across the street has the same song on, with the window open. You turn yours down, to hear.',
      '{person} walks a dog past your house that is larger than both of you.',
      'You lock yourself out. {person} next door knows how to do it with a library card.',
      '{person} and you take out the trash at the same hour. The lid stays open for a long time.',
      'A ball comes over the fence, with a note on it. {person} wants it back, and says please.',
    ],
  },
  'people.met-neighbour-grown': {
    title: 'Someone new',
    text: [
      '{person} has moved in two doors down. The lamp arrives before the beds.',
      'A package for {person} is left with you, and then another. By the third you know each other.',
      '{person} from across the hall knocks for an egg, and brings back a quarter of the cake.',
      'The water is off in the whole building. You meet {person} on the stairs with a bucket.',
      'You and {person} reach for the same parking space, wave each other in, and wave again.',
      '{person} feeds a cat on the fire escape. It has been eating at your place, too.',
    ],
  },
  'people.met-acquaintance': {
    title: 'Someone new',
    text: [
      'You talk to {person} because the train stands in a field. It stands there for an hour.',
      '{person} had the chair beside yours at somebody’s party, and a view on everything in the room.',
      'You meet {person} at the pool, each with the wrong locker key.',
      '{person} is sold the last two loaves, sees your face, and gives you one.',
      'You and {person} share an umbrella for a block, and then a doorway until it stops.',
      'At the doctor’s you have both been waiting for an hour. {person} has the better half of the magazine.',
    ],
  },
}
