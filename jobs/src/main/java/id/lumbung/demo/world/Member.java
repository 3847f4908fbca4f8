package id.lumbung.demo.world;

/** A person as a member of a family. */
public record Member(Person person, int relation, Answers answers) {}
