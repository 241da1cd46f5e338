/** A person of the demo cluster. All of them are invented; two people of one last name share a family in no other sense. */
export interface Person {
  readonly userid: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly mailid: string;
}

const first =
  "Ada Amir Anna Bora Carla Chloe Dana David Elena Emil Fatima Felix Greta Hana Hugo Ines Ivan Jana Jisoo Jonas Karim Lena Luca Mara Milan Nora Omar Paula Seojun Tom";
const last = "Albrecht Bauer Choi Dubois Eriksson Fischer";

/** 180 people: each first name with each last name. */
export const people: readonly Person[] = last.split(" ").flatMap((lastName, i) =>
  first.split(" ").map((firstName, j) => {
    // Number them, since two first names begin with one letter more often than not.
    const userid = `${firstName.slice(0, 1)}${lastName}`.toLowerCase() + String(100 + i * 30 + j);
    return { userid, firstName, lastName, mailid: `${firstName}.${lastName}@example.com`.toLowerCase() };
  }),
);
