package org.entourage.reference;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/// Every question in random worlds, compared with the reference row for row.
///
/// In four hundred worlds on the embedded graph, in fifty in the round against a container, which shows that it answers
/// alike. `-Dworlds=N` asks in N worlds, `-Dworlds.seed=S` draws others.
@GraphTest
class WorldsIT {

    private final AskedWorlds worlds;

    WorldsIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.worlds = new AskedWorlds(graph, new Questions(context),
                answered -> Difference.between(answered.expected(), answered.found()));
    }

    @Test
    void everyQuestionIsAnsweredAsPlainLoopsAnswerIt() throws InterruptedException, ExecutionException {
        int number = Integer.getInteger("worlds", TestServer.CONTAINER ? AskedWorlds.BATCH : 400);
        List<String> differences = worlds.differences(number, Long.getLong("worlds.seed", 20131207L));
        assertThat(differences).as("differences, worlds below %s", AskedWorlds.FOLDER).isEmpty();
        if (number >= AskedWorlds.TOGETHER) {
            worlds.shares().requireAThirdEach();
        }
    }
}
