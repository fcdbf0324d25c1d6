import type { EncountersMessages } from '@lifegrid/engine/catalogue/messages/encounters'

export const encountersMessages: EncountersMessages = {
  'encounters.classmate-young-warm': {
    title: 'The same one',
    text: [
      '{person} saves you a seat, and defends it with a backpack and one leg until you come.',
      'A ball hits you in the ear. {person} runs over, sees that you are not crying, and tells everyone that you did not cry.',
      'You forget your lunch. {person} breaks a sandwich in two, looks at both halves for a while, and gives you the bigger.',
      '{person} and you are kept in for talking. It is the longest talk that you have ever had with {person.them}.',
      'There is a rumor about you by third period. {person} has told four people by the fourth that it is a lie.',
      'You lose a tooth filling on a caramel, and {person} walks you to the nurse, naming all the bones on the way.',
      '{person} shows you the gap in the fence behind the school. You do not go through. Now you both know about it.',
    ],
  },
  'encounters.classmate-young-cool': {
    title: 'Not on your side',
    text: [
      '{person} picks the teams, looks at you, and picks someone else, and then someone else.',
      'Your drawing is passed around, and there is a mustache on it when it returns. {person} is still holding the pen.',
      '{person} has a birthday party on Saturday. You learn of it on Monday, from the cupcakes that are left.',
      'You told {person} one thing that was not for telling. By the last bell even the bus driver knows.',
      '{person} says that the answer was copied. It was, but by {person.them}, from you.',
      'You wave across the gym. {person} looks behind, to see who it is that you might mean.',
    ],
  },
  'encounters.classmate-grown-warm': {
    title: 'The same one',
    text: [
      'The night before the exam {person} explains the third chapter to you with salt shakers. In the morning it is the question.',
      'The last bus has gone. {person} does not have a car either, and walks the four miles with you.',
      '{person} reads your paper and crosses out the first page. The second page turns out to be a good beginning.',
      'You sit with {person} on the steps of the library until it closes and the lights go out in rows.',
      '{person} was going to drop the course, and asks what you think. You think about it for two hours, over fries.',
      'A professor takes you apart in front of everybody. {person} raises a hand and asks the question that you meant.',
    ],
  },
  'encounters.classmate-grown-cool': {
    title: 'A group project',
    text: [
      'It is a project for two. {person} sends a thumbs-up on Friday and nothing until the slides are due.',
      '{person} borrows your notes before the final. They come back after it.',
      'You say something about your grades, and {person} says what {person.their} grades are. It was not a contest until then.',
      'There is one internship and you both applied. {person} lets you know the result before the office does.',
      '{person} tells the table a story in which you are the fool. It is accurate, which does not help.',
      'In the seminar {person} begins every answer with what is wrong with yours.',
    ],
  },
  'encounters.colleague-warm': {
    title: 'At work',
    text: [
      '{person} takes your last hour, so that you can get to the bank before it closes, and will not hear of being paid back.',
      'The mistake was yours. {person} says in front of the boss that it could have happened to anyone in the room, and names two.',
      'You and {person} are snowed under until nine, and split a pizza over the keyboard with the lights off on the rest of the floor.',
      '{person} shows you a photo of a house at a lake, and asks if you think it is crazy. It has no roof. You talk about roofs.',
      'You come back after three sick days. {person} has answered your mail, and answered it in your way.',
      '{person} has found out that you take the same bus. On the third morning the seat by the window is kept for you.',
      'Half of the department has been let go by lunch. You and {person} are still there, and walk around the block twice.',
    ],
  },
  'encounters.colleague-cool': {
    title: 'At work',
    text: [
      'In the meeting {person} presents an idea. You know it well. You told it to {person.them} on Tuesday.',
      'There are two weeks before the holidays that everybody wants. {person} has put in for both of them a year ahead.',
      'You learn what {person} earns. It is on a sheet left in the copier, and it is more.',
      '{person} copies the boss in on a mail that begins “As I have already told you.”',
      'You ask {person} to keep the door open a minute. {person} looks at you, and lets it fall shut.',
      'Someone has complained about the smell of your lunch. It can only have been {person}.',
    ],
  },
  'encounters.neighbour-young-warm': {
    title: 'From next door',
    text: [
      '{person} has a garden hose and no instructions. Nobody tells you two to stop.',
      'You are locked out. {person} lets you wait on the stairs there, and brings a plate with crackers.',
      '{person} is allowed to light the grill now, and lets you blow on it.',
      'Your kite is in {person}’s tree. {person} gets it down with a rake and only one hole.',
      'There is a toad behind the garages. {person} has brought a shoebox, and lets you carry it.',
      '{person} knows how to whistle with two fingers. After an afternoon of spit, so do you.',
    ],
  },
  'encounters.neighbour-young-cool': {
    title: 'From next door',
    text: [
      'Your bicycle leans on {person}’s side of the line. It has been moved by the time you look, and not gently.',
      '{person} tells your folks who it was that rang all the bells. It was you. It was also {person}.',
      'The ball goes over the fence, and {person} keeps it. “It is on my lawn.”',
      'You lend {person} your skateboard for an hour. It comes back after supper, with a wheel gone.',
      'You hear {person} through the open window, doing your voice. Someone in there is laughing.',
      '{person} says that there is no room in the pool. There are two people in it.',
    ],
  },
  'encounters.neighbour-grown-warm': {
    title: 'From next door',
    text: [
      'You have a fever, and the trash is still out at the curb by noon. In the evening it is in, and {person} waves from a window.',
      '{person} knocks at ten at night. There is water coming down through a lamp. You hold the bucket; it becomes a long night, and not a bad one.',
      'You carry one end of {person}’s couch up the stairs. At the turn you both sit down on it, and talk until the light clicks off.',
      '{person} has been given forty pounds of potatoes, and is desperate. You go home with a bag, and come back with a soup.',
      'The power fails on the whole block. {person} has a camp stove and you have eggs.',
      '{person} asks if you would keep a spare key. You hang it next to yours, and give {person.them} one, too.',
      'A man tries the door handles along the street. {person} stays on the line with you until the police come.',
    ],
  },
  'encounters.neighbour-grown-cool': {
    title: 'From next door',
    text: [
      '{person} is drilling at six in the morning. You ring. {person} finishes the hole first, and the next one.',
      'A note sticks to your door about the music. You had no music on. {person} has signed it all the same.',
      '{person} parks across two spaces and says that it is because of the doors. There is nothing wrong with the doors.',
      'The tree by the entrance has been cut back to the trunk. {person} did not care for the leaves.',
      'You hold the front door for {person}, who walks through it in the middle of a call, and does not look up.',
      'There is a meeting about the yard. {person} has brought a folder, with photos of your trash.',
    ],
  },
  'encounters.acquaintance-warm': {
    title: 'You again',
    text: [
      'A hand on your arm at the crosswalk: {person}. You only have ten minutes, and take forty.',
      '{person} is ahead of you in line and remembers what you said about your knees. It has been months. You are touched, a little.',
      'You are both waiting for the same delayed train, you and {person}. By the time it comes you know about the divorce of {person.their} parents.',
      'Someone in the waiting room is humming. It is {person}, with a cast on one arm. You write your name on it, large.',
      '{person} calls your name from a truck and gives you a ride home through the rain, by a way that you did not know.',
      'You meet {person} at a yard sale, each holding one of a pair of lamps. You end up with neither, and with an address.',
      'You look up in the diner and there is {person}, alone with a paper. “Sit down,” {person.they} says. “I have done all the easy ones.”',
    ],
  },
  'encounters.acquaintance-cool': {
    title: 'You again',
    text: [
      'You greet {person} across the aisle at the store. {person} is sorry, but cannot place you, and says so twice.',
      'You run into {person} at a friend’s. Within five minutes you are arguing about a city that neither of you has been to.',
      '{person} is selling something now. It takes you a whole coffee to notice, and another to get away.',
      '{person} sees you coming and crosses the street. You see {person.them} see that you have seen it.',
      'You tell {person} about your year. {person} nods, says that it could have been worse, and tells you how.',
      '{person} still owes you the price of two tickets, and talks about the concert.',
    ],
  },
  'encounters.friend': {
    title: 'A friend',
    text: [
      '{person} turns up with a bag of oranges and no reason. You eat them over the sink, all of them.',
      'You and {person} walk to the end of the line and back, because the talk is not over.',
      '{person} cries in your kitchen, washes {person.their} face, and asks what there is to eat.',
      '{person} sends you a picture of a dog that looks like your boss. It does. You look at it all week.',
      'You ask {person} to wait with you for a call from the doctor. It is nothing. You go out and celebrate nothing.',
      '{person} has learned one song on the guitar, and you have now heard it nine times. You ask for it again.',
      'It is {person} who notices that you have not laughed for weeks, and says so, and stays.',
    ],
  },
  'encounters.friend-young': {
    title: 'A friend',
    text: [
      '{person} comes over with a flashlight and a plan. The plan is to sit under the table with the flashlight.',
      'You and {person} build a ramp out of a door. It holds for one of you.',
      '{person} is grounded, and reads you a comic over the phone, doing all the explosions.',
      '{person} knows a joke about a bishop that neither of you understands. You laugh until it hurts.',
      'You swear {person} to secrecy, and show {person.them} where it is. {person} has to hold on to the wall.',
      '{person} gets the part that you wanted, and asks you to hear the lines. You hear them every day for a month.',
    ],
  },
}
