import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.connection_shutdown_wait_time;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.thread_pool_shutdown_wait_time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Runs Neo4j in this process: {@code java -cp 'lib/*' LocalNeo4j.java FOLDER PORT}, the password in NEO4J_PASSWORD.
 * It listens on loopback only, says READY, and stops when its standard input ends: it never outlives who started it.
 */
class LocalNeo4j {
  public static void main(String[] args) {
    try {
      DatabaseManagementService service = start(Path.of(args[0]), Integer.parseInt(args[1]));
      Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
      setPassword(service, System.getenv("NEO4J_PASSWORD"));
      System.out.println("READY");
      awaitEnd(System.in);
      System.exit(0);
    } catch (RuntimeException failure) {
      System.err.println(failure);
      System.exit(1); // the threads of the server would keep the process alive
    }
  }

  /** The end comes as an error when who started us was killed. */
  private static void awaitEnd(InputStream input) {
    try {
      while (input.read() >= 0) {}
    } catch (IOException gone) {
      return;
    }
  }

  private static DatabaseManagementService start(Path folder, int port) {
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(pagecache_memory, ByteUnit.mebiBytes(256))
        .setConfig(auth_enabled, true)
        .setConfig(connection_shutdown_wait_time, Duration.ofSeconds(1))
        .setConfig(thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
        .build();
  }

  private static void setPassword(DatabaseManagementService service, String password) {
    // ALTER USER refuses the password that the user has already.
    String statement = "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
    service.database("system").executeTransactionally(statement, Map.of("password", password));
  }
}
