package id.lumbung.demo.world;

import org.jspecify.annotations.Nullable;

/** A person with the family that recorded it first. */
record Resident(Person person, Family family, Answers answers) {

    /** The village other feeds know the person in: none where the family's own village was left open. */
    @Nullable
    Village knownVillage() {
        return family.villageKnown() ? family.village() : null;
    }
}
