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
/// In two hundred worlds on the embedded graph, in fifty against a container, which shows that it answers alike.
/// `-Dworlds=N` asks in N worlds, see [Seeds] for which.
@GraphTest
class WorldsIT {

    /// So many that chance does not decide whether enough of them hold what is hard.
    private static final int MANY = 200;

    private final AskedWorlds worlds;

    WorldsIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.worlds = new AskedWorlds(graph, new Questions(context),
                answered -> Difference.between(answered.expected(), answered.found()));
    }

    @Test
    void everyQuestionIsAnsweredAsPlainLoopsAnswerIt() throws InterruptedException, ExecutionException {
        int number = TestServer.CONTAINER ? AskedWorlds.BATCH : Integer.getInteger("worlds", MANY);
        List<String> differences = worlds.differences(Seeds.of(WorldsIT.class, 0, number));
        assertThat(differences).as("differences, worlds below %s", AskedWorlds.FOLDER).isEmpty();
        if (number >= MANY) {
            worlds.shares().requireAThirdEach();
        }
    }
}
