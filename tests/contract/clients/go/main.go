// A life of a room with its livestream, of a rule library, of a training task and of a pronunciation rule, by the
// official Go SDK.
//
// It prints a line of JSON for each step: {"step", "status", "answer"}, or {"step", "status", "error_code", "request_id"}.
// The environment says where and who: ENDPOINT, ACCESS_KEY, SECRET_KEY, SECURITY_TOKEN, BODIES. Without PROJECT_ID the
// SDK asks IAM for the project of the region.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/basic"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/region"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	metastudio "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/metastudio/v1"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/metastudio/v1/model"
)

var bodies map[string]json.RawMessage

func main() {
	endpoint := os.Getenv("ENDPOINT")
	text, err := os.ReadFile(os.Getenv("BODIES"))
	must(err)
	must(json.Unmarshal(text, &bodies))
	builder := basic.NewCredentialsBuilder().WithAk(os.Getenv("ACCESS_KEY")).WithSk(os.Getenv("SECRET_KEY"))
	if token := os.Getenv("SECURITY_TOKEN"); token != "" {
		builder = builder.WithSecurityToken(token)
	}
	if project := os.Getenv("PROJECT_ID"); project != "" {
		builder = builder.WithProjectId(project)
	}
	credentials, err := builder.WithIamEndpointOverride(endpoint).SafeBuild()
	must(err)
	built, err := metastudio.MetaStudioClientBuilder().
		WithCredential(credentials).WithRegion(region.NewRegion("cn-north-4", endpoint)).SafeBuild()
	must(err)
	client := metastudio.NewMetaStudioClient(built)
	room(client)
	library(client)
	task(client)
	word(client)
}

func room(client *metastudio.MetaStudioClient) {
	made := step("create room", client.CreateSmartLiveRoom, &model.CreateSmartLiveRoomRequest{
		Body: body[model.CreateSmartLiveRoomReq]("room")})
	if made == nil {
		return
	}
	id := *made.RoomId
	step("show room", client.ShowSmartLiveRoom, &model.ShowSmartLiveRoomRequest{RoomId: id})
	name, limit := "季 sale +", int32(5)
	step("list rooms", client.ListSmartLiveRooms, &model.ListSmartLiveRoomsRequest{RoomName: &name, Limit: &limit})
	if started := step("start", client.StartSmartLive, &model.StartSmartLiveRequest{
		RoomId: id, Body: body[model.StartSmartLiveReq]("start")}); started != nil {
		job := *started.JobId
		step("show job", client.ShowSmartLive, &model.ShowSmartLiveRequest{RoomId: id, JobId: job})
		step("command", client.ExecuteSmartLiveCommand, &model.ExecuteSmartLiveCommandRequest{
			RoomId: id, JobId: job, Body: body[model.ControlSmartLiveReq]("command")})
		step("list jobs", client.ListSmartLiveJobs, &model.ListSmartLiveJobsRequest{})
		step("delete room on air", client.DeleteSmartLiveRoom, &model.DeleteSmartLiveRoomRequest{RoomId: id})
		step("stop", client.StopSmartLive, &model.StopSmartLiveRequest{RoomId: id, JobId: job})
		step("show stopped job", client.ShowSmartLive, &model.ShowSmartLiveRequest{RoomId: id, JobId: job})
	}
	step("update room", client.UpdateSmartLiveRoom, &model.UpdateSmartLiveRoomRequest{
		RoomId: id, Body: body[model.CreateSmartLiveRoomReq]("renamed room")})
	step("delete room", client.DeleteSmartLiveRoom, &model.DeleteSmartLiveRoomRequest{RoomId: id})
	step("show deleted room", client.ShowSmartLiveRoom, &model.ShowSmartLiveRoomRequest{RoomId: id})
	step("show room of a slash", client.ShowSmartLiveRoom, &model.ShowSmartLiveRoomRequest{RoomId: "a/b c"})
}

func library(client *metastudio.MetaStudioClient) {
	made := step("create library", client.CreateInteractionRuleGroup, &model.CreateInteractionRuleGroupRequest{
		Body: body[model.InteractionRuleGroup]("library")})
	if made == nil {
		return
	}
	id := *made.GroupId
	step("show library", client.ShowInteractionRuleGroup, &model.ShowInteractionRuleGroupRequest{GroupId: id})
	step("update library", client.UpdateInteractionRuleGroup, &model.UpdateInteractionRuleGroupRequest{
		GroupId: id, Body: body[model.InteractionRuleGroup]("renamed library")})
	step("list libraries", client.ListInteractionRuleGroups, &model.ListInteractionRuleGroupsRequest{})
	step("delete library", client.DeleteInteractionRuleGroup, &model.DeleteInteractionRuleGroupRequest{GroupId: id})
	step("delete library again", client.DeleteInteractionRuleGroup, &model.DeleteInteractionRuleGroupRequest{GroupId: id})
}

func task(client *metastudio.MetaStudioClient) {
	made := step("create task", client.Create2dModelTrainingJob, &model.Create2dModelTrainingJobRequest{
		Body: body[model.Create2dModelTrainingJobReq]("task")})
	if made == nil {
		return
	}
	id := *made.JobId
	for _, address := range append(*made.TrainingVideoUploadUrl,
		*made.IdCardImage1UploadUrl, *made.IdCardImage2UploadUrl, *made.GrantFileUploadUrl) {
		upload(address)
	}
	command := func(name, text string) {
		step(name, client.Execute2dModelTrainingCommandByUser, &model.Execute2dModelTrainingCommandByUserRequest{
			JobId: id, Body: body[model.Execute2dModelTrainingCommandByUserReq](text)})
	}
	command("confirm", "confirm")
	step("update task", client.Update2dModelTrainingJob, &model.Update2dModelTrainingJobRequest{
		JobId: id, Body: body[model.Update2dModelTrainingJobReq]("changed task")})
	command("submit", "submit")
	step("show task", client.Show2dModelTrainingJob, &model.Show2dModelTrainingJobRequest{JobId: id})
	step("list tasks", client.List2dModelTrainingJob, &model.List2dModelTrainingJobRequest{})
	step("delete task", client.Delete2dModelTrainingJob, &model.Delete2dModelTrainingJobRequest{JobId: id})
}

// word deletes its rule by a body.
func word(client *metastudio.MetaStudioClient) {
	made := step("create word", client.CreateTtscVocabularyConfigs, &model.CreateTtscVocabularyConfigsRequest{
		Body: body[model.SaveTtscVocabularyConfigsRequestBody]("word")})
	if made == nil {
		return
	}
	step("update word", client.SaveTtscVocabularyConfigs, &model.SaveTtscVocabularyConfigsRequest{
		VocabularyId: *made.Id, Body: body[model.SaveTtscVocabularyConfigsRequestBody]("changed word")})
	search := "茶 & +"
	step("list words", client.ListTtscVocabularyConfigs, &model.ListTtscVocabularyConfigsRequest{SearchKey: &search})
	deletion := &model.DeleteTtscVocabularyConfigsRequest{
		Body: &model.DeleteTtscVocabularyConfigsRequestBody{Id: &[]string{*made.Id}}}
	step("delete word", client.DeleteTtscVocabularyConfigs, deletion)
	step("delete word again", client.DeleteTtscVocabularyConfigs, deletion)
}

// step makes one call and prints what came of it; nil is a failure.
func step[Request, Answer any](name string, call func(*Request) (*Answer, error), request *Request) *Answer {
	answer, err := call(request)
	var refused *sdkerr.ServiceResponseError
	if errors.As(err, &refused) {
		say(map[string]any{"step": name, "status": refused.StatusCode, "error_code": refused.ErrorCode,
			"request_id": refused.RequestId})
		return nil
	}
	must(err)
	status := reflect.ValueOf(answer).Elem().FieldByName("HttpStatusCode").Int()
	say(map[string]any{"step": name, "status": status, "answer": answer})
	return answer
}

// body reads a request from the file that all clients share.
func body[Body any](name string) *Body {
	found := new(Body)
	must(json.Unmarshal(bodies[name], found))
	return found
}

func upload(address string) {
	request, err := http.NewRequest(http.MethodPut, address, bytes.NewReader([]byte("content")))
	must(err)
	request.Header.Set("Content-Type", "application/octet-stream")
	answer, err := http.DefaultClient.Do(request)
	must(err)
	say(map[string]any{"step": "upload", "status": answer.StatusCode})
	must(answer.Body.Close())
}

func say(line map[string]any) {
	text, err := json.Marshal(line)
	must(err)
	fmt.Println(string(text))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
