"""Operations of the service, generated from the contract. Never edited: `make schema` writes it."""

from metastudio_provider.wire.operation import Operation

batch_confirm_live_commands = Operation("batch_confirm_live_commands", "POST", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/batch-commands-confirm", system="live", arguments=('BatchConfirmLiveCommandsPath',), body="BatchConfirmLiveCommandsReq", gone=frozenset({"MSS.20010045"}))
"""Decides on script or rule changes that wait for confirmation; for tenants with manual confirmation."""
batch_execute_asset_action = Operation("batch_execute_asset_action", "POST", "/v1/{project_id}/digital-assets/batch-action", system="asset", body="BatchAssetActionReq", answer="BatchExecuteAssetActionResponse")
"""Deletes, restores, activates, deactivates, shares or unshares several assets in one call; the outcome is reported per group of assets."""
check_voice_asset = Operation("check_voice_asset", "POST", "/v1/{project_id}/ttsc/check-voice-asset/{voice_asset_id}", system="tts", arguments=('CheckVoiceAssetPath',), answer="CheckVoiceAssetResponse")
"""Checks whether a voice can be used for synthesis and returns its description."""
commit_short_job = Operation("commit_short_job", "POST", "/v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}", system="voice", arguments=('CommitShortJobPath',), gone=frozenset({"MSS.41000003"}))
"""Starts a short voice job after its recording was uploaded."""
commit_voice_training_job = Operation("commit_voice_training_job", "POST", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}", system="voice", arguments=('CommitVoiceTrainingJobPath',), body="CommitJobReq", gone=frozenset({"MSS.41000003"}))
"""Submits a voice training job for review after the recordings were uploaded; training follows the review."""
confirm_file_upload = Operation("confirm_file_upload", "POST", "/v1/{project_id}/files/{file_id}/complete", system="asset", arguments=('ConfirmFileUploadPath',), body="ConfirmFileUploadRequestBody", gone=frozenset({"MSS.10001004"}))
"""Tells the service that a file was uploaded, failed or was given up, so that the review of the asset can start."""
confirm_smar_live_room = Operation("confirm_smar_live_room", "POST", "/v1/{project_id}/smart-live-rooms/{room_id}/confirm", system="live", arguments=('ConfirmSmarLiveRoomPath',), body="ConfirmSmarLiveRoomReq", gone=frozenset({"MSS.20010045"}))
"""Decides on a script version of a live room; for tenants with manual confirmation."""
confirm_training_segment = Operation("confirm_training_segment", "POST", "/v1/{project_id}/voice-training-manage/user/training-segment", system="voice", arguments=('ConfirmTrainingSegmentQuery',), answer="ConfirmTrainingSegmentResponse", gone=frozenset({"MSS.41000003"}))
"""Checks that recording and text of an uploaded sentence match."""
create2d_model_training_job = Operation("create2d_model_training_job", "POST", "/v1/{project_id}/digital-human-training-manage/user/jobs", system="image", body="Create2dModelTrainingJobReq", answer="Create2dModelTrainingJobResponse")
"""Creates an avatar training job and returns the upload URLs for video and documents."""
create_asset_by_replication_info = Operation("create_asset_by_replication_info", "POST", "/v1/{project_id}/digital-assets-by-replication-info", system="asset", body="ReplicationAssetInfo")
"""Creates a copy of an asset from the encrypted description obtained in another region; the answer carries no asset ID."""
create_async_tts_job = Operation("create_async_tts_job", "POST", "/v1/{project_id}/ttsc/async-jobs", system="tts", body="CreateAsyncTtsJobRequestBody", answer="CreateAsyncTtsJobResponse")
"""Starts synthesising speech from a text in the background."""
create_digital_asset = Operation("create_digital_asset", "POST", "/v1/{project_id}/digital-assets", system="asset", body="CreateDigitalAssetRequestBody", answer="CreateDigitalAssetResponse")
"""Creates an asset without files; its main file has to be uploaded within 24 hours, otherwise the asset fails."""
create_file = Operation("create_file", "POST", "/v1/{project_id}/files", system="asset", body="FilesCreateReq", answer="CreateFileResponse")
"""Registers a file of up to 5 GiB for an asset and returns the URL for uploading it."""
create_interaction_rule = Operation("create_interaction_rule", "POST", "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules", system="live", arguments=('CreateInteractionRulePath',), body="CreateInteractionRuleReq", answer="CreateInteractionRuleResponse")
"""Adds an interaction rule to a rule library and returns it."""
create_interaction_rule_group = Operation("create_interaction_rule_group", "POST", "/v1/{project_id}/smart-live-interaction-rule-groups", system="live", body="InteractionRuleGroup", answer="CreateInteractionRuleGroupResponse")
"""Creates a library of interaction rules."""
create_large_file = Operation("create_large_file", "POST", "/v1/{project_id}/large-files", system="asset", body="LargeFilesCreateReq", answer="CreateLargeFileResponse")
"""Registers a file that is uploaded in parts and returns one upload URL per part."""
create_live_platform = Operation("create_live_platform", "POST", "/v1/{project_id}/live-platforms/platforms", system="live", body="CreateLivePlatformReq", answer="CreateLivePlatformResponse")
"""Connects a third-party live platform that follows the MetaStudio standard."""
create_picture_modeling_by_url_job = Operation("create_picture_modeling_by_url_job", "POST", "/v1/{project_id}/digital-human/stylized/picture-modelings-by-url", system="asset", body="PictureModelingByUrlReq", answer="CreatePictureModelingByUrlJobResponse")
"""Starts making a stylised 3D avatar from a photo given by its URL; probably discontinued."""
create_picture_modeling_job = Operation("create_picture_modeling_job", "POST", "/v1/{project_id}/digital-human/stylized/picture-modelings", system="asset", body="CreatePictureModelingJobRequestBody", form=True, answer="CreatePictureModelingJobResponse")
"""Starts making a stylised 3D avatar from a photo sent in a multipart form; probably discontinued."""
create_product = Operation("create_product", "POST", "/v1/{project_id}/products", system="live", body="CreateProductRequestBody", answer="CreateProductResponse")
"""Creates a catalogue product with texts and assets."""
create_short_job = Operation("create_short_job", "POST", "/v1/{project_id}/voice-training-manage/user/short-jobs", system="voice", body="CreateShortJobReq", answer="CreateShortJobResponse")
"""Creates a short voice job, such as a quality check of a recording, and returns the upload URL."""
create_smart_live_room = Operation("create_smart_live_room", "POST", "/v1/{project_id}/smart-live-rooms", system="live", body="CreateSmartLiveRoomReq", answer="CreateSmartLiveRoomResponse", rate=1)
"""Creates a live room from its full definition."""
create_training_advance_job = Operation("create_training_advance_job", "POST", "/v1/{project_id}/voice-training-manage/user/advance-jobs", system="voice", body="CreateTrainingJobReq", answer="CreateTrainingAdvanceJobResponse")
"""Creates a voice training job in the premium edition and returns the upload URLs."""
create_training_basic_job = Operation("create_training_basic_job", "POST", "/v1/{project_id}/voice-training-manage/user/basic-jobs", system="voice", body="CreateTrainingJobReq", answer="CreateTrainingBasicJobResponse")
"""Creates a voice training job in the basic edition (20 sentences) and returns the upload URLs."""
create_training_middle_job = Operation("create_training_middle_job", "POST", "/v1/{project_id}/voice-training-manage/user/middle-jobs", system="voice", body="CreateTrainingJobReq", answer="CreateTrainingMiddleJobResponse")
"""Creates a voice training job in the advanced edition (100 sentences) and returns the upload URLs."""
create_training_third_party_job = Operation("create_training_third_party_job", "POST", "/v1/{project_id}/voice-training-manage/user/third-party-jobs", system="voice", body="CreateTrainingJobReq", answer="CreateTrainingThirdPartyJobResponse")
"""Creates a voice training job at a third-party vendor and returns the upload URLs."""
create_tts_audition = Operation("create_tts_audition", "POST", "/v1/{project_id}/ttsc/audition", system="tts", body="CreateTtsAuditionRequestBody", answer="CreateTtsAuditionResponse")
"""Starts synthesising a text for listening to a voice."""
create_tts_once_code = Operation("create_tts_once_code", "POST", "/v1/{project_id}/ttsc/once-code", system="tts", answer="CreateTtsOnceCodeResponse")
"""Creates a one-time token for the WebSocket interface of speech synthesis."""
create_ttsc_vocabulary_configs = Operation("create_ttsc_vocabulary_configs", "POST", "/v1/{project_id}/ttsc/vocabulary-configs", system="tts", body="SaveTtscVocabularyConfigsRequestBody", answer="CreateTtscVocabularyConfigsResponse", rate=10)
"""Creates a pronunciation rule for a word."""
create_ttsc_vocabulary_groups = Operation("create_ttsc_vocabulary_groups", "POST", "/v1/{project_id}/ttsc/vocabulary-groups", system="tts", body="SaveTtscVocabularyGroupsRequestBody", answer="CreateTtscVocabularyGroupsResponse")
"""Creates a list of pronunciation rules for certain voices."""
delete2d_model_training_job = Operation("delete2d_model_training_job", "DELETE", "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}", system="image", arguments=('Delete2DModelTrainingJobPath',), gone=frozenset({"MSS.41000003"}))
"""Deletes an avatar training job with its files and its avatar asset; possible in certain states only."""
delete_asset = Operation("delete_asset", "DELETE", "/v1/{project_id}/digital-assets/{asset_id}", system="asset", arguments=('DeleteAssetPath', 'DeleteAssetQuery'), gone=frozenset({"MSS.10001001"}))
"""Moves an asset to the recycle bin, or deletes it for good with `mode=force`."""
delete_file = Operation("delete_file", "DELETE", "/v1/{project_id}/files/{file_id}", system="asset", arguments=('DeleteFilePath',), gone=frozenset({"MSS.10001004"}))
"""Deletes a file of an asset."""
delete_interaction_rule = Operation("delete_interaction_rule", "DELETE", "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}", system="live", arguments=('DeleteInteractionRulePath',), gone=frozenset({"MSS.20010047"}))
"""Deletes an interaction rule from a rule library."""
delete_interaction_rule_group = Operation("delete_interaction_rule_group", "DELETE", "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}", system="live", arguments=('DeleteInteractionRuleGroupPath',), gone=frozenset({"MSS.20010047"}))
"""Deletes a library of interaction rules; as far as documented live rooms keep their copies of the rules."""
delete_live_platform = Operation("delete_live_platform", "DELETE", "/v1/{project_id}/live-platforms/platforms/{platform_id}", system="live", arguments=('DeleteLivePlatformPath',), gone=frozenset({"MSS.20010047"}))
"""Deletes the connection to a live platform."""
delete_product = Operation("delete_product", "DELETE", "/v1/{project_id}/products/{product_id}", system="live", arguments=('DeleteProductPath',), gone=frozenset({"MSS.20010047"}))
"""Deletes a catalogue product."""
delete_smart_live_room = Operation("delete_smart_live_room", "DELETE", "/v1/{project_id}/smart-live-rooms/{room_id}", system="live", arguments=('DeleteSmartLiveRoomPath',), gone=frozenset({"MSS.20010045"}), rate=2)
"""Deletes a live room."""
delete_ttsc_vocabulary_configs = Operation("delete_ttsc_vocabulary_configs", "DELETE", "/v1/{project_id}/ttsc/vocabulary-configs", system="tts", body="DeleteTtscVocabularyConfigsRequestBody", rate=10)
"""Deletes the pronunciation rules whose IDs are given in the body."""
delete_ttsc_vocabulary_groups = Operation("delete_ttsc_vocabulary_groups", "DELETE", "/v1/{project_id}/ttsc/vocabulary-groups/{group_id}", system="tts", arguments=('DeleteTtscVocabularyGroupsPath',))
"""Deletes a vocabulary group."""
delete_voice_training_job = Operation("delete_voice_training_job", "DELETE", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}", system="voice", arguments=('DeleteVoiceTrainingJobPath',), gone=frozenset({"MSS.41000003"}))
"""Deletes a voice training job."""
download2d_model_traning_encrypt_file = Operation("download2d_model_traning_encrypt_file", "GET", "/v1/digital-human-training-manage/user/encrypt-file-download", system="image", arguments=('Download2DModelTraningEncryptFileQuery',))
"""Downloads an encrypted file with a one-time token instead of normal project addressing."""
execute2d_model_training_command_by_user = Operation("execute2d_model_training_command_by_user", "POST", "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command", system="image", arguments=('Execute2DModelTrainingCommandByUserPath',), body="Execute2dModelTrainingCommandByUserReq", answer="Execute2dModelTrainingCommandByUserResponse", gone=frozenset({"MSS.41000003"}))
"""Submits an avatar training job for review, confirms uploads, accepts or rejects the result, and more; read the outcome in the body."""
execute_smart_live_command = Operation("execute_smart_live_command", "POST", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command", system="live", arguments=('ExecuteSmartLiveCommandPath',), body="ControlSmartLiveReq", answer="ExecuteSmartLiveCommandResponse", gone=frozenset({"MSS.20010045"}))
"""Steers a running live job: inserts speech, rewrites scripts or rules, changes push address or stop rules, or queries its state."""
execute_transfer_asset_action = Operation("execute_transfer_asset_action", "POST", "/v1/{project_id}/digital-assets-action/transfers/{job_id}/{action}", system="asset", arguments=('ExecuteTransferAssetActionPath',), body="TransJobRejectBody", answer="ExecuteTransferAssetActionResponse")
"""Cancels, accepts, finally confirms or turns down a transfer of assets."""
list2d_model_training_job = Operation("list2d_model_training_job", "GET", "/v1/{project_id}/digital-human-training-manage/user/jobs", system="image", arguments=('List2DModelTrainingJobQuery',), answer="List2dModelTrainingJobResponse")
"""Lists avatar training jobs."""
list_asset_summary = Operation("list_asset_summary", "POST", "/v1/{project_id}/digital-assets/summarys", system="asset", body="ListAssetSummarysReq", answer="ListAssetSummaryResponse")
"""Returns short descriptions of the given assets."""
list_assets = Operation("list_assets", "GET", "/v1/{project_id}/digital-assets", system="asset", arguments=('ListAssetsQuery',), answer="ListAssetsResponse")
"""Lists assets of the asset library with many filters."""
list_insert_commands = Operation("list_insert_commands", "GET", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/command/insert-commands", system="live", arguments=('ListInsertCommandsPath',), answer="ListInsertCommandsResponse", gone=frozenset({"MSS.20010045", "MSS.20010074"}))
"""Lists inserted commands of a live job that have not been played yet."""
list_interaction_rule_groups = Operation("list_interaction_rule_groups", "GET", "/v1/{project_id}/smart-live-interaction-rule-groups", system="live", arguments=('ListInteractionRuleGroupsQuery',), answer="ListInteractionRuleGroupsResponse")
"""Lists rule libraries without their rules."""
list_interaction_rule_groups_summary = Operation("list_interaction_rule_groups_summary", "GET", "/v1/{project_id}/smart-live-interaction-rule-groups-summary", system="live", arguments=('ListInteractionRuleGroupsSummaryQuery',), answer="ListInteractionRuleGroupsSummaryResponse")
"""Lists IDs, names and times of rule libraries."""
list_job_operation_log = Operation("list_job_operation_log", "GET", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/op-logs", system="voice", arguments=('ListJobOperationLogPath',), answer="ListJobOperationLogResponse", gone=frozenset({"MSS.41000003"}))
"""Lists what users, administrators and the system did with a voice training job."""
list_live_platform_products = Operation("list_live_platform_products", "GET", "/v1/{project_id}/live-platforms/products", system="live", arguments=('ListLivePlatformProductsQuery',), answer="ListLivePlatformProductsResponse")
"""Asks a connected platform for the products of a live show and passes its answer on."""
list_live_platforms = Operation("list_live_platforms", "GET", "/v1/{project_id}/live-platforms/platforms", system="live", arguments=('ListLivePlatformsQuery',), answer="ListLivePlatformsResponse")
"""Lists connected live platforms."""
list_picture_modeling_jobs = Operation("list_picture_modeling_jobs", "GET", "/v1/{project_id}/digital-human/stylized/picture-modelings", system="asset", arguments=('ListPictureModelingJobsQuery',), answer="ListPictureModelingJobsResponse")
"""Lists photo modelling jobs."""
list_products = Operation("list_products", "GET", "/v1/{project_id}/products", system="live", arguments=('ListProductsQuery',), answer="ListProductsResponse")
"""Lists catalogue products."""
list_smart_live = Operation("list_smart_live", "GET", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs", system="live", arguments=('ListSmartLivePath', 'ListSmartLiveQuery'), answer="ListSmartLiveResponse", gone=frozenset({"MSS.20010045"}))
"""Lists the runs of one live room."""
list_smart_live_jobs = Operation("list_smart_live_jobs", "GET", "/v1/{project_id}/smart-live-jobs", system="live", arguments=('ListSmartLiveJobsQuery',), answer="ListSmartLiveJobsResponse")
"""Lists the live jobs of the tenant over all rooms."""
list_smart_live_rooms = Operation("list_smart_live_rooms", "GET", "/v1/{project_id}/smart-live-rooms", system="live", arguments=('ListSmartLiveRoomsQuery',), answer="ListSmartLiveRoomsResponse", rate=20)
"""Lists live rooms in summary form."""
list_smart_live_rule_commands = Operation("list_smart_live_rule_commands", "GET", "/v1/{project_id}/smart-live-command/rule-commands", system="live", arguments=('ListSmartLiveRuleCommandsQuery',), answer="ListSmartLiveRuleCommandsResponse")
"""Lists rule changes of live jobs that wait for confirmation; for tenants with manual confirmation."""
list_smart_live_script_commands = Operation("list_smart_live_script_commands", "GET", "/v1/{project_id}/smart-live-command/script-commands", system="live", arguments=('ListSmartLiveScriptCommandsQuery',), answer="ListSmartLiveScriptCommandsResponse")
"""Lists script changes of live jobs that wait for confirmation; for tenants with manual confirmation."""
list_styles = Operation("list_styles", "GET", "/v1/{project_id}/styles", system="asset", arguments=('ListStylesQuery',), answer="ListStylesResponse")
"""Lists the styles for stylised 3D avatars; the 3D line is probably discontinued."""
list_transfer_asset_jobs = Operation("list_transfer_asset_jobs", "GET", "/v1/{project_id}/digital-assets-action/transfers", system="asset", arguments=('ListTransferAssetJobsQuery',), answer="ListTransferAssetJobsResponse")
"""Lists transfers of assets; by default only received transfers that are still open."""
list_ttsc_vocabulary_configs = Operation("list_ttsc_vocabulary_configs", "GET", "/v1/{project_id}/ttsc/vocabulary-configs", system="tts", arguments=('ListTtscVocabularyConfigsQuery',), answer="ListTtscVocabularyConfigsResponse", rate=10)
"""Lists pronunciation rules; the only way to read a rule."""
list_ttsc_vocabulary_groups = Operation("list_ttsc_vocabulary_groups", "GET", "/v1/{project_id}/ttsc/vocabulary-groups", system="tts", arguments=('ListTtscVocabularyGroupsQuery',), answer="ListTtscVocabularyGroupsResponse")
"""Lists vocabulary groups with the voices they apply to."""
list_voice_training_job = Operation("list_voice_training_job", "GET", "/v1/{project_id}/voice-training-manage/user/jobs", system="voice", arguments=('ListVoiceTrainingJobQuery',), answer="ListVoiceTrainingJobResponse")
"""Lists voice training jobs."""
live_event_report = Operation("live_event_report", "POST", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/live-event-report", system="live", arguments=('LiveEventReportPath', 'LiveEventReportQuery'), body="ReportLiveEventReq", answer="LiveEventReportResponse", gone=frozenset({"MSS.20010045"}))
"""Reports audience events to a live job, where they trigger interaction rules; accepts a key from the report URL instead of normal authentication."""
restore_asset = Operation("restore_asset", "POST", "/v1/{project_id}/digital-assets/{asset_id}/restore", system="asset", arguments=('RestoreAssetPath',), gone=frozenset({"MSS.10001001"}))
"""Restores an asset from the recycle bin."""
save_ttsc_tenant_configs = Operation("save_ttsc_tenant_configs", "PUT", "/v1/{project_id}/ttsc/tenant-configs", system="tts", body="SaveTtscTenantConfigsRequestBody")
"""Sets a tenant-wide setting, such as the switch for the common pronunciation rules."""
save_ttsc_vocabulary_configs = Operation("save_ttsc_vocabulary_configs", "PUT", "/v1/{project_id}/ttsc/vocabulary-configs/{vocabulary_id}", system="tts", arguments=('SaveTtscVocabularyConfigsPath',), body="SaveTtscVocabularyConfigsRequestBody", answer="SaveTtscVocabularyConfigsResponse", rate=10)
"""Replaces a pronunciation rule."""
set_job_batch_name = Operation("set_job_batch_name", "PUT", "/v1/{project_id}/voice-training-manage/user/batch", system="voice", body="SetJobBatchNameReq")
"""Sets the batch label of several voice training jobs; needs NA tenant permission."""
set_product_asset = Operation("set_product_asset", "POST", "/v1/{project_id}/products/{product_id}/assets", system="live", arguments=('SetProductAssetPath',), body="ProductAssetReleation")
"""Adds one asset or text to a catalogue product or removes it."""
set_ttsc_group_assets = Operation("set_ttsc_group_assets", "PUT", "/v1/{project_id}/ttsc/group-assets/{group_id}", system="tts", arguments=('SetTtscGroupAssetsPath',), body="SetTtscGroupAssetsRequestBody", answer="SetTtscGroupAssetsResponse")
"""Sets the voices a vocabulary group applies to."""
show2d_model_training_job = Operation("show2d_model_training_job", "GET", "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}", system="image", arguments=('Show2DModelTrainingJobPath',), answer="Show2dModelTrainingJobResponse", gone=frozenset({"MSS.41000003"}))
"""Returns an avatar training job with its logs, marks and download URLs."""
show_asset = Operation("show_asset", "GET", "/v1/{project_id}/digital-assets/{asset_id}", system="asset", arguments=('ShowAssetPath',), answer="ShowAssetResponse", gone=frozenset({"MSS.10001001"}))
"""Returns an asset with its details and files."""
show_asset_replication_info = Operation("show_asset_replication_info", "GET", "/v1/{project_id}/digital-assets/{asset_id}/replication-info", system="asset", arguments=('ShowAssetReplicationInfoPath',), answer="ShowAssetReplicationInfoResponse", gone=frozenset({"MSS.10001001"}))
"""Returns the encrypted description with which an asset is copied to another region."""
show_async_tts_job = Operation("show_async_tts_job", "GET", "/v1/{project_id}/ttsc/async-jobs/{job_id}", system="tts", arguments=('ShowAsyncTtsJobPath',), answer="ShowAsyncTtsJobResponse")
"""Returns the state of a synthesis job and the download URLs of its files."""
show_encrypt_file = Operation("show_encrypt_file", "GET", "/v1/voice-training-manage/common/encrypt-file-download", system="voice", arguments=('ShowEncryptFileQuery',))
"""Downloads an encrypted file with a one-time token instead of normal project addressing."""
show_interaction_rule_group = Operation("show_interaction_rule_group", "GET", "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}", system="live", arguments=('ShowInteractionRuleGroupPath',), answer="ShowInteractionRuleGroupResponse", gone=frozenset({"MSS.20010047"}))
"""Returns a rule library with its rules; the only way to read rules."""
show_job_audit_result = Operation("show_job_audit_result", "GET", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/audit-result", system="voice", arguments=('ShowJobAuditResultPath',), answer="ShowJobAuditResultResponse", gone=frozenset({"MSS.41000003"}))
"""Returns the results of the automatic and the manual review of a voice training job."""
show_job_uploading_address = Operation("show_job_uploading_address", "GET", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/uploading-address-url", system="voice", arguments=('ShowJobUploadingAddressPath',), answer="ShowJobUploadingAddressResponse", gone=frozenset({"MSS.41000003"}))
"""Returns new upload URLs for the recordings and the authorisation letter of a voice training job."""
show_live_platform = Operation("show_live_platform", "GET", "/v1/{project_id}/live-platforms/platforms/{platform_id}", system="live", arguments=('ShowLivePlatformPath',), answer="ShowLivePlatformResponse", gone=frozenset({"MSS.20010047"}))
"""Returns a connected live platform."""
show_live_platform_access_type = Operation("show_live_platform_access_type", "GET", "/v1/{project_id}/live-platforms/access-types", system="live", arguments=('ShowLivePlatformAccessTypeQuery',), answer="ShowLivePlatformAccessTypeResponse")
"""Returns the ways in which live platforms can be connected."""
show_live_warning_info = Operation("show_live_warning_info", "GET", "/v1/{project_id}/smart-live-rooms/{room_id}/live-warning-info", system="live", arguments=('ShowLiveWarningInfoPath',), answer="ShowLiveWarningInfoResponse", gone=frozenset({"MSS.20010045"}))
"""Returns risks found in a live room's configuration and the longest live time in force."""
show_picture_modeling_job = Operation("show_picture_modeling_job", "GET", "/v1/{project_id}/digital-human/stylized/picture-modelings/{job_id}", system="asset", arguments=('ShowPictureModelingJobPath',), answer="ShowPictureModelingJobResponse", gone=frozenset({"MSS.10001002"}))
"""Returns the state and the result of a photo modelling job."""
show_product = Operation("show_product", "GET", "/v1/{project_id}/products/{product_id}", system="live", arguments=('ShowProductPath',), answer="ShowProductResponse", gone=frozenset({"MSS.20010047"}))
"""Returns a catalogue product with its texts and assets."""
show_short_job = Operation("show_short_job", "GET", "/v1/{project_id}/voice-training-manage/user/short-jobs/{job_id}", system="voice", arguments=('ShowShortJobPath',), answer="ShowShortJobResponse", gone=frozenset({"MSS.41000003"}))
"""Returns the state and the result of a short voice job."""
show_smart_live = Operation("show_smart_live", "GET", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}", system="live", arguments=('ShowSmartLivePath',), answer="ShowSmartLiveResponse", gone=frozenset({"MSS.20010045", "MSS.20010074"}))
"""Returns the state and the data of one live job."""
show_smart_live_room = Operation("show_smart_live_room", "GET", "/v1/{project_id}/smart-live-rooms/{room_id}", system="live", arguments=('ShowSmartLiveRoomPath',), answer="ShowSmartLiveRoomResponse", gone=frozenset({"MSS.20010045"}), rate=20)
"""Returns the full definition of a live room with the fields the service sets."""
show_smart_live_user_config = Operation("show_smart_live_user_config", "GET", "/v1/{project_id}/smart-live-configs/user-config", system="live", answer="ShowSmartLiveUserConfigResponse")
"""Returns stop rules, event callback and notifications that apply to all live rooms of the tenant."""
show_tenant_duration_cfg = Operation("show_tenant_duration_cfg", "GET", "/v1/{project_id}/voice-training-manage/user/tenant-duration-cfg", system="voice", answer="ShowTenantDurationCfgResponse")
"""Returns shortest, longest and advised lengths of training recordings per edition."""
show_training_segment_info = Operation("show_training_segment_info", "GET", "/v1/{project_id}/voice-training-manage/user/training-segment", system="voice", arguments=('ShowTrainingSegmentInfoQuery',), answer="ShowTrainingSegmentInfoResponse", gone=frozenset({"MSS.41000003"}))
"""Returns the indexes of the sentences confirmed so far."""
show_transfer_asset_job = Operation("show_transfer_asset_job", "GET", "/v1/{project_id}/digital-assets-action/transfers/{job_id}", system="asset", arguments=('ShowTransferAssetJobPath',), answer="ShowTransferAssetJobResponse", gone=frozenset({"MSS.10001002"}))
"""Returns one transfer of assets."""
show_tts_audition_file = Operation("show_tts_audition_file", "GET", "/v1/{project_id}/ttsc/audition-file/{job_id}", system="tts", arguments=('ShowTtsAuditionFilePath',), answer="ShowTtsAuditionFileResponse")
"""Returns the audio files of an audition made so far."""
show_tts_job = Operation("show_tts_job", "GET", "/v1/{project_id}/ttsc/tts-jobs", system="tts", arguments=('ShowTtsJobQuery',), answer="ShowTtsJobResponse")
"""Lists records of synthesis jobs."""
show_tts_phonetic_symbol = Operation("show_tts_phonetic_symbol", "GET", "/v1/{project_id}/ttsc/phonetic-symbol", system="tts", arguments=('ShowTtsPhoneticSymbolQuery',), answer="ShowTtsPhoneticSymbolResponse")
"""Returns the phonetic symbols an English word can be read with."""
show_user_review_attachment_uploading_address = Operation("show_user_review_attachment_uploading_address", "GET", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}/review-attachment-uploading-address-url", system="voice", arguments=('ShowUserReviewAttachmentUploadingAddressPath', 'ShowUserReviewAttachmentUploadingAddressQuery'), answer="ShowUserReviewAttachmentUploadingAddressResponse", gone=frozenset({"MSS.41000003"}))
"""Returns upload URLs for attachments of the user's review of a trained voice."""
show_vocabulary_switch_configs = Operation("show_vocabulary_switch_configs", "GET", "/v1/{project_id}/ttsc/tenant-configs", system="tts", arguments=('ShowVocabularySwitchConfigsQuery',), answer="ShowVocabularySwitchConfigsResponse")
"""Returns the tenant-wide settings of speech synthesis."""
show_voice_training_job = Operation("show_voice_training_job", "GET", "/v1/{project_id}/voice-training-manage/user/jobs/{job_id}", system="voice", arguments=('ShowVoiceTrainingJobPath',), answer="ShowVoiceTrainingJobResponse", gone=frozenset({"MSS.41000003"}))
"""Returns the state and the result of a voice training job."""
show_voice_training_quotas = Operation("show_voice_training_quotas", "GET", "/v1/{project_id}/voice-training-manage/quotas", system="voice", answer="ShowVoiceTrainingQuotasResponse")
"""Returns the tenant's voice training resources and what is still available."""
start_smart_live = Operation("start_smart_live", "POST", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs", system="live", arguments=('StartSmartLivePath',), body="StartSmartLiveReq", answer="StartSmartLiveResponse", gone=frozenset({"MSS.20010045"}))
"""Starts a run of a live room in the background; with an RTMP push it runs, and is charged, until it is stopped."""
stop_smart_live = Operation("stop_smart_live", "POST", "/v1/{project_id}/smart-live-rooms/{room_id}/smart-live-jobs/{job_id}/stop", system="live", arguments=('StopSmartLivePath',), gone=frozenset({"MSS.20010045"}))
"""Stops a running live job."""
transfer_asset = Operation("transfer_asset", "POST", "/v1/{project_id}/digital-assets-action/transfers", system="asset", body="TransferAssetReq", answer="TransferAssetResponse")
"""Starts handing assets over to another tenant, or returning received ones; giving away is reserved to administrators and allow-listed tenants."""
update2d_model_training_job = Operation("update2d_model_training_job", "PUT", "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}", system="image", arguments=('Update2DModelTrainingJobPath',), body="Update2dModelTrainingJobReq", answer="Update2dModelTrainingJobResponse", gone=frozenset({"MSS.41000003"}))
"""Changes an avatar training job whose review failed and returns new upload URLs."""
update_digital_asset = Operation("update_digital_asset", "PUT", "/v1/{project_id}/digital-assets/{asset_id}", system="asset", arguments=('UpdateDigitalAssetPath',), body="UpdateDigitalAssetRequestBody", answer="UpdateDigitalAssetResponse", gone=frozenset({"MSS.10001001"}))
"""Changes an asset's name, description, labels, details, sharing or state and returns the whole asset."""
update_interaction_rule = Operation("update_interaction_rule", "PUT", "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}/rules/{rule_id}", system="live", arguments=('UpdateInteractionRulePath',), body="CreateInteractionRuleReq", answer="UpdateInteractionRuleResponse")
"""Changes an interaction rule of a rule library and returns it."""
update_interaction_rule_group = Operation("update_interaction_rule_group", "PUT", "/v1/{project_id}/smart-live-interaction-rule-groups/{group_id}", system="live", arguments=('UpdateInteractionRuleGroupPath',), body="InteractionRuleGroup", answer="UpdateInteractionRuleGroupResponse")
"""Replaces the name and the rules of a rule library and returns it."""
update_live_platform = Operation("update_live_platform", "PUT", "/v1/{project_id}/live-platforms/platforms/{platform_id}", system="live", arguments=('UpdateLivePlatformPath',), body="UpdateLivePlatformReq", answer="UpdateLivePlatformResponse")
"""Changes the name, the key or the URLs of a connected live platform."""
update_product = Operation("update_product", "PUT", "/v1/{project_id}/products/{product_id}", system="live", arguments=('UpdateProductPath',), body="UpdateProductRequestBody")
"""Replaces the definition of a catalogue product; also activates or deactivates it."""
update_smart_live_room = Operation("update_smart_live_room", "PUT", "/v1/{project_id}/smart-live-rooms/{room_id}", system="live", arguments=('UpdateSmartLiveRoomPath',), body="CreateSmartLiveRoomReq", answer="UpdateSmartLiveRoomResponse", gone=frozenset({"MSS.20010045"}), rate=1)
"""Replaces the definition of a live room, gives it a new script version and returns it."""
update_smart_live_user_config = Operation("update_smart_live_user_config", "PUT", "/v1/{project_id}/smart-live-configs/user-config", system="live", body="UpdateSmartLiveUserConfigReq")
"""Sets stop rules, event callback and notifications for all live rooms of the tenant."""
update_ttsc_vocabulary_groups = Operation("update_ttsc_vocabulary_groups", "PUT", "/v1/{project_id}/ttsc/vocabulary-groups/{group_id}", system="tts", arguments=('UpdateTtscVocabularyGroupsPath',), body="SaveTtscVocabularyGroupsRequestBody", answer="UpdateTtscVocabularyGroupsResponse")
"""Changes the name of a vocabulary group."""
