import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.region.Region;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import com.huaweicloud.sdk.metastudio.v1.MetaStudioClient;
import com.huaweicloud.sdk.metastudio.v1.model.*;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A life of a room with its livestream, of a rule library, of a training task and of a pronunciation rule, by the
 * official Java SDK.
 *
 * It does what ../go/main.go does, reads the same environment and prints the same lines. This SDK cannot show a library,
 * and lists no rules without filters that the contract leaves free.
 */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode bodies;

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = System.getenv();
        String endpoint = given.get("ENDPOINT");
        bodies = JSON.readTree(new File(given.get("BODIES")));
        BasicCredentials credentials = new BasicCredentials()
            .withAk(given.get("ACCESS_KEY")).withSk(given.get("SECRET_KEY")).withIamEndpoint(endpoint);
        if (!given.getOrDefault("SECURITY_TOKEN", "").isEmpty()) {
            credentials.withSecurityToken(given.get("SECURITY_TOKEN"));
        }
        if (!given.getOrDefault("PROJECT_ID", "").isEmpty()) {
            credentials.withProjectId(given.get("PROJECT_ID"));
        }
        MetaStudioClient client = MetaStudioClient.newBuilder()
            .withCredential(credentials).withRegion(new Region("cn-north-4", endpoint)).build();
        room(client);
        library(client);
        task(client);
        word(client);
        System.exit(0); // the SDK's threads live on for a minute
    }

    private static void room(MetaStudioClient client) throws Exception {
        CreateSmartLiveRoomResponse made = step("create room", client::createSmartLiveRoom,
            new CreateSmartLiveRoomRequest().withBody(body("room", CreateSmartLiveRoomReq.class)));
        if (made == null) {
            return;
        }
        String id = made.getRoomId();
        step("show room", client::showSmartLiveRoom, new ShowSmartLiveRoomRequest().withRoomId(id));
        step("list rooms", client::listSmartLiveRooms,
            new ListSmartLiveRoomsRequest().withRoomName("季 sale +").withLimit(5));
        StartSmartLiveResponse started = step("start", client::startSmartLive,
            new StartSmartLiveRequest().withRoomId(id).withBody(body("start", StartSmartLiveReq.class)));
        if (started != null) {
            String job = started.getJobId();
            step("show job", client::showSmartLive, new ShowSmartLiveRequest().withRoomId(id).withJobId(job));
            step("command", client::executeSmartLiveCommand, new ExecuteSmartLiveCommandRequest()
                .withRoomId(id).withJobId(job).withBody(body("command", ControlSmartLiveReq.class)));
            step("list jobs", client::listSmartLiveJobs, new ListSmartLiveJobsRequest());
            step("delete room on air", client::deleteSmartLiveRoom, new DeleteSmartLiveRoomRequest().withRoomId(id));
            step("stop", client::stopSmartLive, new StopSmartLiveRequest().withRoomId(id).withJobId(job));
            step("show stopped job", client::showSmartLive, new ShowSmartLiveRequest().withRoomId(id).withJobId(job));
        }
        step("update room", client::updateSmartLiveRoom, new UpdateSmartLiveRoomRequest()
            .withRoomId(id).withBody(body("renamed room", CreateSmartLiveRoomReq.class)));
        step("delete room", client::deleteSmartLiveRoom, new DeleteSmartLiveRoomRequest().withRoomId(id));
        step("show deleted room", client::showSmartLiveRoom, new ShowSmartLiveRoomRequest().withRoomId(id));
        step("show room of a slash", client::showSmartLiveRoom, new ShowSmartLiveRoomRequest().withRoomId("a/b c"));
    }

    private static void library(MetaStudioClient client) throws Exception {
        CreateInteractionRuleGroupResponse made = step("create library", client::createInteractionRuleGroup,
            new CreateInteractionRuleGroupRequest().withBody(body("library", InteractionRuleGroup.class)));
        if (made == null) {
            return;
        }
        String id = made.getGroupId();
        step("update library", client::updateInteractionRuleGroup, new UpdateInteractionRuleGroupRequest()
            .withGroupId(id).withBody(body("renamed library", InteractionRuleGroup.class)));
        step("list libraries", client::listInteractionRuleGroups, new ListInteractionRuleGroupsRequest());
        step("delete library", client::deleteInteractionRuleGroup,
            new DeleteInteractionRuleGroupRequest().withGroupId(id));
        step("delete library again", client::deleteInteractionRuleGroup,
            new DeleteInteractionRuleGroupRequest().withGroupId(id));
    }

    private static void task(MetaStudioClient client) throws Exception {
        Create2dModelTrainingJobResponse made = step("create task", client::create2dModelTrainingJob,
            new Create2dModelTrainingJobRequest().withBody(body("task", Create2dModelTrainingJobReq.class)));
        if (made == null) {
            return;
        }
        String id = made.getJobId();
        List<String> addresses = new ArrayList<>(made.getTrainingVideoUploadUrl());
        addresses.addAll(
            List.of(made.getIdCardImage1UploadUrl(), made.getIdCardImage2UploadUrl(), made.getGrantFileUploadUrl()));
        for (String address : addresses) {
            upload(address);
        }
        command(client, id, "confirm");
        step("update task", client::update2dModelTrainingJob, new Update2dModelTrainingJobRequest()
            .withJobId(id).withBody(body("changed task", Update2dModelTrainingJobReq.class)));
        command(client, id, "submit");
        step("show task", client::show2dModelTrainingJob, new Show2dModelTrainingJobRequest().withJobId(id));
        step("list tasks", client::list2dModelTrainingJob, new List2dModelTrainingJobRequest());
        step("delete task", client::delete2dModelTrainingJob, new Delete2dModelTrainingJobRequest().withJobId(id));
    }

    private static void command(MetaStudioClient client, String id, String name) throws Exception {
        step(name, client::execute2dModelTrainingCommandByUser, new Execute2dModelTrainingCommandByUserRequest()
            .withJobId(id).withBody(body(name, Execute2dModelTrainingCommandByUserReq.class)));
    }

    /** The deletion of a rule has a body. */
    private static void word(MetaStudioClient client) throws Exception {
        CreateTtscVocabularyConfigsResponse made = step("create word", client::createTtscVocabularyConfigs,
            new CreateTtscVocabularyConfigsRequest().withBody(body("word", SaveTtscVocabularyConfigsRequestBody.class)));
        if (made == null) {
            return;
        }
        step("update word", client::saveTtscVocabularyConfigs, new SaveTtscVocabularyConfigsRequest()
            .withVocabularyId(made.getId()).withBody(body("changed word", SaveTtscVocabularyConfigsRequestBody.class)));
        DeleteTtscVocabularyConfigsRequest deletion = new DeleteTtscVocabularyConfigsRequest()
            .withBody(new DeleteTtscVocabularyConfigsRequestBody().withId(List.of(made.getId())));
        step("delete word", client::deleteTtscVocabularyConfigs, deletion);
        step("delete word again", client::deleteTtscVocabularyConfigs, deletion);
    }

    /** Make one call and print what came of it; null is a failure. */
    private static <R, A extends SdkResponse> A step(String name, Function<R, A> call, R request) throws Exception {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("step", name);
        A answer = null;
        try {
            answer = call.apply(request);
            line.put("status", answer.getHttpStatusCode());
            line.put("answer", JSON.readTree(JsonUtils.toJSON(answer)));
        } catch (ServiceResponseException refused) {
            line.put("status", refused.getHttpStatusCode());
            line.put("error_code", refused.getErrorCode());
            line.put("request_id", refused.getRequestId());
        }
        System.out.println(JSON.writeValueAsString(line));
        return answer;
    }

    /** A request from the file that all clients share. */
    private static <B> B body(String name, Class<B> type) {
        return JsonUtils.toObject(bodies.get(name).toString(), type);
    }

    /** The JDK's own client: its first request asks for an upgrade to HTTP/2. */
    private static void upload(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/octet-stream")
            .PUT(HttpRequest.BodyPublishers.ofString("content")).build();
        int status = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        System.out.println(JSON.writeValueAsString(Map.of("step", "upload", "status", status)));
    }
}
