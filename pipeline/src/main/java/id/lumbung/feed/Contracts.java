package id.lumbung.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Every contract, in the order the feeds are cleaned: the village register first. */
public record Contracts(List<Contract> contracts, CodeLists codeLists) implements Serializable {

    private static final String INDEX = "feeds/index.txt";

    public Contracts {
        contracts = List.copyOf(contracts);
    }

    /** @throws ContractException at the first thing in any contract that is not as it must be */
    public static Contracts load() {
        CodeLists lists = CodeLists.load();
        List<Contract> contracts = new ArrayList<>();
        for (String feed :
                new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList()) {
            contracts.add(read("feeds/" + feed + ".yml", resource("feeds/" + feed + ".yml"), lists));
        }
        return new Contracts(contracts, lists);
    }

    /** Reads and verifies one contract file, named as messages shall name it: {@code feeds/<feed>.yml}. */
    public static Contract read(String file, byte[] content, CodeLists lists) {
        return ContractFile.read(file, content, lists);
    }

    public Contract require(String feed) {
        return contracts.stream()
                .filter(contract -> contract.feed().equals(feed))
                .findFirst()
                .orElseThrow(() ->
                        new ContractException("feeds/%s.yml: expected a contract, found none. Add it and name it in %s."
                                .formatted(feed, INDEX)));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Contracts.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new ContractException(
                        "%s: expected it on the class path, found none. Add it, or correct %s.".formatted(name, INDEX));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ContractException(name + ": cannot be read. Build the application again.", e);
        }
    }
}
